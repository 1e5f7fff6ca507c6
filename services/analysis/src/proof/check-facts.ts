import type { Estate } from '@throughline/graph/facts/estate.ts'
import { relationId } from '@throughline/graph/facts/relation-id.ts'
import { hasKind } from '@throughline/graph/facts/resolve.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation, relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import type { HashedFacts } from '../answers/proof.ts'
import type { Problem } from '../answers/verify.ts'
import { contentHash } from './content-hash.ts'
import { pointed } from './differences.ts'
import { keptProperties } from './facts-of-paths.ts'

type HashedAsset = HashedFacts['assets'][number]
type HashedRelation = HashedFacts['relations'][number]

/** Facts that can be derived from, and what is wrong with those that were given. */
export interface CheckedFacts {
  readonly estate: Estate
  readonly problems: readonly Problem[]
}

/**
 * Checks facts one by one: their hashes, their ids, their ends, and that their properties are such as the ontology has. What is not sound is
 * left out of the estate, so that nothing can follow from it.
 */
export function checkFacts({ assets, relations }: HashedFacts, asOf: string): CheckedFacts {
  const problems: Problem[] = []
  const sound = <F extends HashedAsset | HashedRelation>(
    facts: readonly F[],
    at: string,
    wrong: (fact: F) => string[],
  ) => {
    const byId = new Map<string, F>()
    for (const [index, fact] of facts.entries()) {
      const found = [...(byId.has(fact.id) ? ['it is there twice'] : []), ...wrong(fact)]
      const changed = contentHash(fact) !== fact.hash
      if (changed) problems.push({ at: `${at}/${index}`, what: `${named(fact)} was changed: its hash is another one.` })
      for (const reason of found) problems.push({ at: `${at}/${index}`, what: `${named(fact)}: ${reason}.` })
      if (found.length === 0) byId.set(fact.id, fact)
    }
    return byId
  }
  const soundAssets = sound(assets, '/facts/assets', wrongInAsset)
  const soundRelations = sound(relations, '/facts/relations', (relation) => wrongInRelation(relation, soundAssets))
  const estate = {
    asOf,
    assets: [...soundAssets.values()].sort(byText),
    relations: [...soundRelations.values()].sort(byText),
    conflicts: [],
    waiting: 0,
    waits: [],
    gaps: [],
  }
  return { estate, problems }
}

function named(fact: HashedAsset | HashedRelation): string {
  return 'kind' in fact
    ? `The fact ${fact.kind} ${fact.id}`
    : `The fact ${fact.from} ${fact.type} ${fact.to} (${fact.id})`
}

function wrongInAsset(asset: HashedAsset): string[] {
  return wrongProperties(asset, propertiesOf(asset.kind))
}

function wrongInRelation(relation: HashedRelation, assets: ReadonlyMap<string, HashedAsset>): string[] {
  const type = relationTypeByName.get(relation.type)
  if (type === undefined) throw new Error(`no relation type ${relation.type}`)
  const ends = [
    { id: relation.from, kinds: type.from, way: 'start at' },
    { id: relation.to, kinds: type.to, way: 'end at' },
  ].flatMap(({ id, kinds, way }) => {
    const end = assets.get(id)
    if (end === undefined) return [`its end ${id} is no sound fact`]
    return hasKind(end, kinds) ? [] : [`${relation.type} cannot ${way} a ${end.kind}`]
  })
  const isOwn = relation.id === relationId(relation)
  return [
    ...(isOwn ? [] : ['its id does not follow from its type, ends and grants']),
    ...ends,
    ...wrongProperties(relation, propertiesOfRelation(relation.type)),
  ]
}

function wrongProperties(
  { properties, origins, evidence }: Pick<HashedAsset, 'properties' | 'origins' | 'evidence'>,
  declared: Readonly<Record<string, Property>>,
): string[] {
  const given = Object.entries(properties).flatMap(([name, value]) => {
    const property = Object.hasOwn(declared, name) ? declared[name] : undefined
    if (property === undefined || !keptProperties.has(name)) return [`it has no property ${name} to be proved with`]
    return property.schema.safeParse(value).success ? [] : [`${JSON.stringify(value)} is no value of ${name}`]
  })
  const missing = Object.entries(declared)
    .filter(([name, property]) => property.default !== undefined && keptProperties.has(name) && !(name in properties))
    .map(([name]) => `${name} has a default and is not there`)
  const rootless = Object.entries(origins)
    .filter(([name, origin]) => !(name in properties) || origin >= evidence.length)
    .map(([name]) => `the origin of /${pointed(name)} is no evidence`)
  return [...given, ...missing, ...rootless]
}

function byText(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}

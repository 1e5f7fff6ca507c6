import type { AssetClaim, Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { aiClassProperties } from '@throughline/graph/ontology/ai-class.ts'
import { assetKinds, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property, PropertyValue } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation, relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { Random } from './random.ts'

/** Claims of one source, to be changed and joined again. */
export interface Draft {
  /** What all its ids begin with. */
  readonly prefix: string
  readonly assets: AssetClaim[]
  readonly relations: RelationClaim[]
}

/** When generated estates are judged. Generated times lie a year before and after. */
export const generatedAsOf = '2026-06-01T00:00:00Z'
const times = [
  '2025-06-01T00:00:00Z',
  '2026-05-31T23:59:59+00:00',
  '2026-06-01T02:00:01+02:00',
  '2027-06-01T00:00:00.500Z',
]

export const evidence = {
  source: 'generated',
  file: 'generated',
  observedAt: generatedAsOf,
  basis: 'declared',
} as const

/**
 * A small estate of every kind and relation, made by chance from the ontology alone, so a new kind or property is in it at once:
 * about 2 assets of a kind and 3 relations of a type, dense enough for every rule to match somewhere.
 */
export function generateDraft(seed: number, prefix = ''): Draft {
  return draftOf(seed, prefix, (random) => 3 + random.below(7))
}

/** A smaller one, with about one relation of a type: where an answer is held against trying everything. */
export function generateSmallDraft(seed: number, prefix = ''): Draft {
  return draftOf(seed, prefix, (random) => 1 + random.below(2))
}

function draftOf(seed: number, prefix: string, relationsOfType: (random: Random) => number): Draft {
  const random = new Random(seed)
  const draft: Draft = { prefix, assets: [], relations: [] }
  for (const { kind } of assetKinds) {
    const count = 1 + random.below(2)
    for (let number = 0; number < count; number++)
      draft.assets.push(randomAsset(random, `${prefix}${kind}-${number}`, kind))
  }
  const count = relationTypes.length * relationsOfType(random)
  for (let number = 0; number < count; number++) {
    const relation = randomRelation(random, draft)
    if (relation !== undefined) draft.relations.push(relation)
  }
  return draft
}

/** An asset of a kind with properties by chance; most are left to their defaults. */
export function randomAsset(random: Random, id: string, kind: AssetClaim['kind']): AssetClaim {
  return { id, kind, name: id, properties: randomProperties(random, propertiesOf(kind), besideOf(id)), evidence }
}

/** What no rule reads and came after the seeds were chosen: an asset's class, and how long a secret is. */
const unread: ReadonlySet<string> = new Set([...Object.keys(aiClassProperties), 'length'])

/** Choices of their own for what no rule reads, so that all else in the estates of a seed stays as it is. */
function besideOf(id: string): Random {
  return new Random([...id].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7))
}

/** A relation between two assets of the draft that its type allows; undefined if there are none. */
export function randomRelation(random: Random, draft: Draft): RelationClaim | undefined {
  const { type, from, to } = random.pick(relationTypes)
  const starts = draft.assets.filter((asset) => from.some(({ kind }) => kind === asset.kind))
  const ends = draft.assets.filter((asset) => to.some(({ kind }) => kind === asset.kind))
  if (starts.length === 0 || ends.length === 0) return undefined
  return {
    type,
    from: random.pick(starts).id,
    to: random.pick(ends).id,
    grants: random.chance(0.2) ? [`grant-${random.below(5)}`] : [],
    properties: randomProperties(random, propertiesOfRelation(type)),
    evidence,
  }
}

/** A value that the property's schema admits. */
export function randomValue(random: Random, name: string, property: Property): PropertyValue {
  switch (property.type) {
    case 'flag':
      // Most relations are enabled: an estate of disabled ones would test nothing.
      return name === 'enabled' ? random.chance(0.4) : random.chance(0.6)
    case 'level':
      return random.below(5)
    case 'count':
      return random.below(1000)
    case 'time':
      return random.pick(times)
    case 'choice':
      return random.pick(property.values ?? [])
    case 'list':
      return (property.values ?? ['one', 'two']).filter(() => random.chance(0.5))
    case 'setting':
      return { property: 'sandboxed', value: true }
    case 'text':
      return random.pick(['anonymous', 'customer', 'it’s "odd" \\ | text'])
  }
}

function randomProperties(
  random: Random,
  declared: Readonly<Record<string, Property>>,
  beside: Random = random,
): Properties {
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, property]) => {
      const choices = unread.has(name) ? beside : random
      return property.stamp === true || !choices.chance(name === 'enabled' ? 0.15 : 0.7)
        ? []
        : [[name, randomValue(choices, name, property)]]
    }),
  )
}

/** Joins the claims of drafts into one estate. */
export function joinDrafts(drafts: readonly Draft[], asOf = generatedAsOf): Estate {
  return joinFacts(
    {
      assets: drafts.flatMap(({ assets }) => assets.map((claim) => ({ source: evidence.source, unit: 'all', claim }))),
      relations: drafts.flatMap(({ relations }) =>
        relations.map((claim) => ({ source: evidence.source, unit: 'all', claim })),
      ),
    },
    asOf,
  )
}

import { askedProperties, expiries } from '@throughline/graph/derive/relevant-properties.ts'
import type { Properties } from '@throughline/graph/facts/claim.ts'
import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import type { ShownPath } from '../answers/paths.ts'
import type { HashedFacts } from '../answers/proof.ts'
import { standing } from '../standing.ts'
import { lookupOf } from '../what-if/lookup.ts'
import { withHash } from './content-hash.ts'

/** What a verifier has to know of a fact: what rules ask for, and what makes it an entry, a target, or nothing. */
export const keptProperties: ReadonlySet<string> = new Set([...askedProperties, ...expiries, ...standing, 'enabled'])

/**
 * The facts that some paths rest on, and others that are named, with the ends of all relations. They are a part of the estate, so whatever follows
 * from them follows from the estate; and the cheapest path of a pair stays the cheapest among them.
 * @param others ids of relations to be taken along
 */
export function factsOfPaths(estate: Estate, paths: readonly ShownPath[], others: Iterable<string> = []): HashedFacts {
  const { relations, assets } = lookupOf(estate)
  const relationIds = new Set(others)
  const assetIds = new Set<string>()
  for (const { entry, target, steps } of paths) {
    assetIds.add(entry.asset).add(target.asset)
    for (const step of steps) {
      assetIds.add(step.from.asset).add(step.to.asset)
      for (const { id } of step.relations) relationIds.add(id)
      for (const { asset } of step.properties) if (assets.has(asset)) assetIds.add(asset)
    }
  }
  for (const id of relationIds) {
    const relation = relations.get(id)
    if (relation === undefined) throw new Error(`a path rests on a relation that is not there: ${id}`)
    assetIds.add(relation.from).add(relation.to)
  }
  return {
    assets: estate.assets.filter(({ id }) => assetIds.has(id)).map(hashedAsset),
    relations: estate.relations.filter(({ id }) => relationIds.has(id)).map(hashedRelation),
  }
}

function hashedAsset({ id, kind, name, ...fact }: Asset): HashedFacts['assets'][number] {
  return withHash({ id, kind, name, ...commonOf(fact) })
}

function hashedRelation({ id, type, from, to, grants, ...fact }: Relation): HashedFacts['relations'][number] {
  return withHash({ id, type, from, to, grants: [...grants], ...commonOf(fact) })
}

function commonOf({ properties, origins, evidence }: Pick<Asset, 'properties' | 'origins' | 'evidence'>) {
  return {
    properties: keptOf(properties) as HashedFacts['assets'][number]['properties'],
    origins: keptOf(origins),
    evidence: [...evidence],
  }
}

function keptOf<V extends Properties[string]>(fields: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => keptProperties.has(name)))
}

import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'

/** The facts that answers name: those of a revision, or those that a question supposes beside them. */
export interface FactsView {
  /** Of the revision. */
  readonly number: number
  asset(id: string): Asset | undefined
  relation(id: string): Relation | undefined
  /** Relations out of or into an asset. */
  relationsOf(id: string, direction: 'outward' | 'inward'): readonly Relation[]
  /** How many there are of each type. */
  relationCounts(id: string, direction: 'outward' | 'inward'): readonly { type: string; count: number }[]
  /** Whether only sources state a fact that were not read for too long. */
  isStale(fact: Asset | Relation): boolean
}

/** A revision's facts, with some added or as something else is set. */
export function supposedView(
  held: FactsView,
  facts: { readonly assets: readonly Asset[]; readonly relations: readonly Relation[] },
): FactsView {
  const assets = new Map(facts.assets.map((asset) => [asset.id, asset]))
  const relations = new Map(facts.relations.map((relation) => [relation.id, relation]))
  return {
    number: held.number,
    asset: (id) => assets.get(id) ?? held.asset(id),
    relation: (id) => relations.get(id) ?? held.relation(id),
    relationsOf: (id, direction) => (held.asset(id) === undefined ? [] : held.relationsOf(id, direction)),
    relationCounts: (id, direction) => (held.asset(id) === undefined ? [] : held.relationCounts(id, direction)),
    isStale: (fact) => held.isStale(fact),
  }
}

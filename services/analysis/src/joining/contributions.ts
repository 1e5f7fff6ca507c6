import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import type { Contribution } from '../answers/sources.ts'

interface Tally {
  total: number
  alone: number
  readonly by: Map<string, number>
}

interface SourceTally {
  readonly assets: Tally
  readonly relations: Tally
  readonly sharedWith: Map<string, { assets: number; relations: number }>
}

/** The sources that state a fact, once each, by name. */
export function sourcesOf({ evidence }: Pick<Asset | Relation, 'evidence'>): readonly string[] {
  const [first] = evidence
  if (evidence.length === 1 && first !== undefined) return [first.source]
  return [...new Set(evidence.map(({ source }) => source))].sort(compareText)
}

/** What each source contributed, by name: how much of what, how much of it alone, and with whom it shares the rest. */
export function contributions({ assets, relations }: Pick<Estate, 'assets' | 'relations'>): readonly Contribution[] {
  const tallies = new Map<string, SourceTally>()
  for (const asset of assets) count(tallies, 'assets', asset, asset.kind)
  for (const relation of relations) count(tallies, 'relations', relation, relation.type)
  const kinds = assetKinds.map(({ kind }) => kind)
  const types = relationTypes.map(({ type }) => type)
  return [...tallies]
    .sort(([a], [b]) => compareText(a, b))
    .map(([source, tally]) => ({
      source,
      assets: { total: tally.assets.total, alone: tally.assets.alone, byKind: inOrder(kinds, tally.assets.by) },
      relations: {
        total: tally.relations.total,
        alone: tally.relations.alone,
        byType: inOrder(types, tally.relations.by),
      },
      sharedWith: [...tally.sharedWith]
        .sort(([a], [b]) => compareText(a, b))
        .map(([other, counts]) => ({ source: other, ...counts })),
    }))
}

function count(
  tallies: Map<string, SourceTally>,
  what: 'assets' | 'relations',
  fact: Asset | Relation,
  name: string,
): void {
  const sources = sourcesOf(fact)
  for (const source of sources) {
    const all = tallies.get(source) ?? newTally()
    tallies.set(source, all)
    const tally = all[what]
    tally.total++
    tally.by.set(name, (tally.by.get(name) ?? 0) + 1)
    if (sources.length === 1) tally.alone++
    for (const other of sources) {
      if (other === source) continue
      const shared = all.sharedWith.get(other) ?? { assets: 0, relations: 0 }
      shared[what]++
      all.sharedWith.set(other, shared)
    }
  }
}

function newTally(): SourceTally {
  const tally = (): Tally => ({ total: 0, alone: 0, by: new Map() })
  return { assets: tally(), relations: tally(), sharedWith: new Map() }
}

/** In the order of the ontology, those of none left out. */
function inOrder(names: readonly string[], counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(names.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0]] : [])))
}

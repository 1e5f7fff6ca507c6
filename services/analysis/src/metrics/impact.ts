import { accessOfFoothold, assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { search } from '@throughline/graph/pathfinder/snapshot/search.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import type { Entry } from '../entries.ts'
import { type Share, share } from './share.ts'

/** The assets on which entries gain a foothold; those on which they start are left out, of both counts. */
export interface Impact {
  /** Any access counts. */
  readonly assets: Share
  /** Only `control` counts. */
  readonly controlled: Share
  /** In the order of the ontology, kinds without assets left out. */
  readonly byKind: readonly { readonly kind: string; readonly reached: Share }[]
}

/** What some entries hold in the end, all together. */
export function impactOf(graph: StepGraph, entries: readonly Entry[]): Impact {
  const { facts } = graph.derived
  const starts = new Set(entries.map(({ asset }) => asset))
  const { reached } = search(
    graph,
    entries.map(({ foothold }) => foothold),
    { direction: 'out', weights: graph.hop },
  )
  const held = new Set<number>()
  const controlled = new Set<number>()
  for (const foothold of reached) {
    const asset = assetOfFoothold(foothold)
    if (starts.has(asset)) continue
    held.add(asset)
    if (accessOfFoothold(foothold) === 'control') controlled.add(asset)
  }
  const others = facts.assets.length - starts.size
  const count = (kind: string, assets: Iterable<number>): number =>
    [...assets].filter((asset) => facts.asset(asset).kind === kind).length
  const all = facts.assets.keys().filter((asset) => !starts.has(asset))
  const ofKind = Map.groupBy(all, (asset) => facts.asset(asset).kind)
  return {
    assets: share(held.size, others),
    controlled: share(controlled.size, others),
    byKind: assetKinds.flatMap(({ kind }) => {
      const there = ofKind.get(kind)?.length ?? 0
      return there === 0 ? [] : [{ kind, reached: share(count(kind, held), there) }]
    }),
  }
}

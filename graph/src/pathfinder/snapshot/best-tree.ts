import type { Distances } from './search.ts'
import type { SearchGraph } from './step-graph.ts'

/** The last shown step of the best path to each foothold, in the search's space; -1: none is needed. */
export type BestTree = Int32Array

/**
 * Of the paths of least cost and then fewest hops from one source, the first by the ids of (rule, from, to) of its shown steps, for every
 * foothold at once. Footholds of equal hops are ranked by their paths, level by level: a path is compared by the rank of what it
 * extends, then by its last step, so no path is ever spelled out.
 */
export function bestTree(graph: SearchGraph, distances: Distances, weights: Uint8Array): BestTree {
  const { cost, hops, settled, last, rank } = distances.space

  /** Whether a path that ends with step `a` comes before one that ends with `b`; both have the same hops. */
  const compare = (a: number, b: number): number =>
    (rank[graph.from[a] ?? 0] ?? 0) - (rank[graph.from[b] ?? 0] ?? 0) || (graph.rank[a] ?? 0) - (graph.rank[b] ?? 0)
  const isTight = (step: number, foothold: number): boolean => {
    const before = graph.from[step] ?? 0
    return (
      settled[before] === 1 &&
      (cost[before] ?? 0) + (weights[step] ?? 0) === cost[foothold] &&
      (hops[before] ?? 0) + (graph.hop[step] ?? 0) === hops[foothold]
    )
  }
  const improve = (foothold: number, step: number): boolean => {
    const known = last[foothold] ?? -1
    if (known !== -1 && compare(known, step) <= 0) return false
    last[foothold] = step
    return true
  }

  for (const [level, footholds] of byHops(distances).entries()) {
    if (level === 0) continue
    for (const foothold of footholds) {
      const { loud, start, edges } = graph.in
      for (let place = loud[foothold] ?? 0; place < (start[foothold + 1] ?? 0); place++) {
        const step = edges[place] ?? 0
        if (isTight(step, foothold)) improve(foothold, step)
      }
    }
    weakenAll(graph, footholds, (step, foothold) => {
      const before = last[graph.from[step] ?? 0] ?? -1
      return before !== -1 && isTight(step, foothold) && improve(foothold, before)
    })
    footholds.sort((a, b) => compare(last[a] ?? 0, last[b] ?? 0))
    let place = 0
    for (const [index, foothold] of footholds.entries()) {
      const previous = footholds[index - 1]
      if (previous !== undefined && last[previous] !== last[foothold]) place = index
      rank[foothold] = place
    }
  }
  return last
}

/** Offers every silent step into these footholds until nothing improves: chains of them are short. */
function weakenAll(
  graph: SearchGraph,
  footholds: readonly number[],
  offer: (step: number, foothold: number) => boolean,
): void {
  const { start, loud, edges } = graph.in
  for (let improved = true; improved; ) {
    improved = false
    for (const foothold of footholds) {
      for (let place = start[foothold] ?? 0; place < (loud[foothold] ?? 0); place++)
        improved = offer(edges[place] ?? 0, foothold) || improved
    }
  }
}

function byHops({ space: { hops }, reached }: Distances): number[][] {
  const levels: number[][] = []
  for (const foothold of reached) (levels[hops[foothold] ?? 0] ??= []).push(foothold)
  return levels
}

/** The shown steps of the best path to a foothold, first to last. */
export function pathTo(graph: SearchGraph, tree: BestTree, foothold: number): number[] {
  const steps: number[] = []
  for (let step = tree[foothold] ?? -1; step !== -1; step = tree[graph.from[step] ?? 0] ?? -1) steps.push(step)
  return steps.reverse()
}

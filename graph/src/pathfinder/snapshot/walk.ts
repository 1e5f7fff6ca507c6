import type { Distances } from './search.ts'
import type { SearchGraph } from './step-graph.ts'

/** A foothold, and those that it weakens to by silent steps. */
export function weakened(graph: SearchGraph, foothold: number): number[] {
  const { start, loud, edges } = graph.out
  const all = [foothold]
  // The list grows while it is read.
  for (let index = 0; index < all.length; index++) {
    const strong = all[index] ?? 0
    for (let place = start[strong] ?? 0; place < (loud[strong] ?? 0); place++) {
      const weak = graph.to[edges[place] ?? 0] ?? 0
      if (!all.includes(weak)) all.push(weak)
    }
  }
  return all
}

/** The first by id of the shown steps out of a foothold, or of what it weakens to, that satisfy `fits`; -1: none. */
export function firstStep(graph: SearchGraph, foothold: number, fits: (step: number) => boolean): number {
  const { start, loud, edges } = graph.out
  let best = -1
  for (const at of weakened(graph, foothold)) {
    for (let place = loud[at] ?? 0; place < (start[at + 1] ?? 0); place++) {
      const step = edges[place] ?? 0
      if ((best === -1 || (graph.rank[step] ?? 0) < (graph.rank[best] ?? 0)) && fits(step)) best = step
    }
  }
  return best
}

/**
 * The shown steps of the best path from a foothold to what `distances` were searched from, against the steps. Of the paths of
 * least cost and then fewest hops it is the first by ids: since a step names its end, always taking the first step is right.
 */
export function walkTo(graph: SearchGraph, distances: Distances, weights: Uint8Array, foothold: number): number[] {
  const { cost, hops } = distances.space
  const steps: number[] = []
  let at = foothold
  while ((hops[at] ?? 0) > 0) {
    const leftCost = cost[at] ?? 0
    const leftHops = hops[at] ?? 0
    const step = firstStep(graph, at, (candidate) => {
      const end = graph.to[candidate] ?? 0
      return hops[end] === leftHops - 1 && (cost[end] ?? 0) + (weights[candidate] ?? 0) === leftCost
    })
    if (step === -1) throw new Error(`no step from ${at} on a path of ${leftHops} hops`)
    steps.push(step)
    at = graph.to[step] ?? 0
  }
  return steps
}

import { Residual, uncuttable } from './residual.ts'
import type { SearchGraph } from './step-graph.ts'

/** A cut of least total capacity. */
export interface MinCut {
  /** Numbers of the steps to cut. */
  readonly steps: readonly number[]
  readonly capacity: number
  /** By step: how much of it is used by a flow as large as the cut, which is why no cut is smaller. */
  readonly flow: Int32Array
}

/** Rounds that send flow along ways of any length; later ones keep to the shortest, which bounds how many there can be. */
const anyLength = 12

/**
 * The cheapest set of steps without which no source reaches a sink, and the flow that proves it. As in Dinic's algorithm each round orders the
 * footholds by a breadth-first search over what can take more, and fills all ways that follow the order. But the first rounds let a way pass
 * through any foothold that was met earlier, not only through those one hop nearer: one round then finds ways of many lengths, most of the flow.
 *
 * @param capacities by step, from 0 up to `uncuttable`; the sum of all but those must stay below that
 * @returns undefined where a path of uncuttable steps leads from a source to a sink, or a source is a sink
 */
export function minCut(
  graph: SearchGraph,
  sources: readonly number[],
  sinks: readonly number[],
  capacities: Int32Array,
): MinCut | undefined {
  const isSource = new Set(sources)
  if (sinks.some((sink) => isSource.has(sink))) return undefined
  const residual = new Residual(graph, sources, sinks, capacities)
  let capacity = 0
  for (let round = 0; residual.order(round >= anyLength); round++) {
    for (const sink of sinks) {
      const filled = residual.fill(sink)
      if (filled >= uncuttable) return undefined
      capacity += filled
    }
  }
  const steps: number[] = []
  for (let step = 0; step < capacities.length; step++)
    if (residual.isReached(graph.from[step] ?? 0) && !residual.isReached(graph.to[step] ?? 0)) steps.push(step)
  return { steps, capacity, flow: residual.flow() }
}

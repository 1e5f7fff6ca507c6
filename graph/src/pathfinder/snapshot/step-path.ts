import type { SearchGraph } from './step-graph.ts'
import { weakened } from './walk.ts'

/** A path as numbers of steps in `Derived`; silent ones are left out. */
export interface StepPath {
  /** Index among the entries that were asked about. */
  readonly entry: number
  /** Index among the targets that were asked about. */
  readonly target: number
  readonly steps: readonly number[]
  readonly cost: number
  readonly hops: number
  /** The foothold of the target that is reached. */
  readonly end: number
}

/** The path of these steps from an entry's foothold to a target's. */
export function stepPath(
  graph: SearchGraph,
  pair: { readonly entry: number; readonly target: number },
  start: number,
  footholds: readonly number[],
  steps: readonly number[],
): StepPath {
  const held = weakened(graph, steps.length === 0 ? start : (graph.to[steps.at(-1) ?? -1] ?? -1))
  const end = held.find((foothold) => footholds.includes(foothold)) ?? -1
  const cost = steps.reduce((sum, step) => sum + (graph.weight[step] ?? 0), 0)
  return { ...pair, steps, cost, hops: steps.length, end }
}

/** Orders paths of equal cost and hops by the ids of their steps. */
export function byIds(graph: SearchGraph): (a: readonly number[], b: readonly number[]) => number {
  return (a, b) => {
    const at = a.findIndex((step, index) => step !== b[index])
    return at === -1 ? 0 : (graph.rank[a[at] ?? 0] ?? 0) - (graph.rank[b[at] ?? 0] ?? 0)
  }
}

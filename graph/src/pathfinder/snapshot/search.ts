import { SearchSpace } from './search-space.ts'
import type { Direction, SearchGraph } from './step-graph.ts'

/** Least distances from the sources: cost first, then hops. */
export interface Distances {
  readonly space: SearchSpace
  /** Footholds in the order in which they were settled. */
  readonly reached: readonly number[]
  /** True when the deadline came first; what is settled is right. */
  readonly outOfTime: boolean
}

export interface SearchOptions {
  readonly direction: Direction
  /** What a step costs: `graph.weight` for cheapest, `graph.hop` for shortest. Silent steps cost 0, all others at least 1. */
  readonly weights: Uint8Array
  /** Footholds that may be entered; absent: all. */
  readonly within?: Uint8Array
  /** `performance.now()` after which to stop. */
  readonly stopAt?: number
  /** Columns to write; absent: new ones. */
  readonly space?: SearchSpace
}

/** How many footholds are settled between two looks at the clock. */
const clockEvery = 4096

/**
 * Dijkstra with one bucket per cost. In a bucket the silent steps go first: they cost nothing, so the hops of all in the
 * bucket are known only after them; all other steps lead to later buckets.
 */
export function search(graph: SearchGraph, sources: Iterable<number>, options: SearchOptions): Distances {
  const { weights, within, stopAt = Number.POSITIVE_INFINITY } = options
  const { start, loud, edges, ends } = graph[options.direction]
  const { space = new SearchSpace(graph.footholds) } = options
  space.clear()
  const { cost, hops, settled } = space
  const buckets: (number[] | undefined)[] = []
  const reached: number[] = []

  const offer = (foothold: number, newCost: number, newHops: number): void => {
    if (settled[foothold] === 1 || (within !== undefined && within[foothold] === 0)) return
    const known = cost[foothold] ?? -1
    if (known !== -1 && (known < newCost || (known === newCost && (hops[foothold] ?? 0) <= newHops))) return
    if (known === -1) space.touch(foothold)
    cost[foothold] = newCost
    hops[foothold] = newHops
    const bucket = (buckets[newCost] ??= [])
    bucket.push(foothold)
  }

  for (const source of sources) offer(source, 0, 0)
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at]
    if (bucket === undefined) continue
    // The bucket grows while it is read: a weaker access that is found better joins its end.
    for (let index = 0; index < bucket.length; index++) {
      const foothold = bucket[index] ?? 0
      if (cost[foothold] !== at) continue
      for (let place = start[foothold] ?? 0; place < (loud[foothold] ?? 0); place++)
        offer(ends[place] ?? 0, at, hops[foothold] ?? 0)
    }
    for (const foothold of bucket) {
      if (cost[foothold] !== at || settled[foothold] === 1) continue
      settled[foothold] = 1
      reached.push(foothold)
      if (reached.length % clockEvery === 0 && performance.now() > stopAt) return { space, reached, outOfTime: true }
      for (let place = loud[foothold] ?? 0; place < (start[foothold + 1] ?? 0); place++) {
        offer(ends[place] ?? 0, at + (weights[edges[place] ?? 0] ?? 0), (hops[foothold] ?? 0) + 1)
      }
    }
    buckets[at] = undefined
  }
  return { space, reached, outOfTime: performance.now() > stopAt }
}

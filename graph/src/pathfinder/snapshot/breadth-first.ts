import type { Direction, SearchGraph } from './step-graph.ts'

/** The columns that a breadth-first search writes. Many searches may share them: an answer is good until the next search. */
export class HopSpace {
  /** Fewest hops from the sources; -1: not reached. */
  readonly hops: Int32Array
  /** The footholds that are reached, by hops; the others of its places mean nothing. */
  readonly queue: Int32Array
  /** How many are reached. */
  count = 0

  constructor(footholds: number) {
    this.hops = new Int32Array(footholds).fill(-1)
    this.queue = new Int32Array(footholds)
  }

  /** What is reached, in the order of hops. */
  get reached(): Int32Array {
    return this.queue.subarray(0, this.count)
  }

  /** Makes all places as they were at first: cheap where little was reached. */
  clear(): void {
    if (this.count * 8 > this.hops.length) this.hops.fill(-1)
    else for (let at = 0; at < this.count; at++) this.hops[this.queue[at] ?? 0] = -1
    this.count = 0
  }
}

export interface BreadthFirstOptions {
  readonly direction: Direction
  /** Footholds that may be entered (1); absent: all. */
  readonly within?: Uint8Array
  /** `performance.now()` after which to stop. */
  readonly stopAt?: number
  /** Columns to write; absent: new ones. */
  readonly space?: HopSpace
}

/** The hops of what may not be entered, while a search goes on. */
const shut = -2

/** How many footholds are looked at between two looks at the clock. */
const clockEvery = 1 << 14

/**
 * The fewest hops from the sources to everything. The queue is one column: what is reached by as many hops stands together, first what
 * loud steps lead to, then what that weakens to, so every foothold is met once.
 *
 * @returns whether time ran out; the hops of what was reached by then are right
 */
export function breadthFirst(
  graph: SearchGraph,
  sources: Iterable<number>,
  { direction, within, stopAt = Number.POSITIVE_INFINITY, space = new HopSpace(graph.footholds) }: BreadthFirstOptions,
): { readonly space: HopSpace; readonly outOfTime: boolean } {
  const { start, loud, ends, someSilent } = graph[direction]
  space.clear()
  const { hops, queue } = space
  // What may not be entered passes for met, so that the inner loops have one thing to look at.
  if (within !== undefined) for (let at = 0; at < hops.length; at++) if (within[at] === 0) hops[at] = shut
  let size = 0
  for (const source of sources) {
    if (hops[source] !== -1) continue
    hops[source] = 0
    queue[size++] = source
  }
  let outOfTime = false
  for (let first = 0, level = 0; first < size && !outOfTime; level++) {
    // Grows while it is read: what is weakened to weakens further.
    for (let at = someSilent ? first : size; at < size; at++) {
      const foothold = queue[at] ?? 0
      const last = loud[foothold] ?? 0
      for (let place = start[foothold] ?? 0; place < last; place++) {
        const end = ends[place] ?? 0
        if (hops[end] !== -1) continue
        hops[end] = level
        queue[size++] = end
      }
    }
    const levelEnd = size
    const next = level + 1
    for (let from = first; from < levelEnd && !outOfTime; from += clockEvery) {
      const until = Math.min(levelEnd, from + clockEvery)
      for (let at = from; at < until; at++) {
        const foothold = queue[at] ?? 0
        const last = start[foothold + 1] ?? 0
        for (let place = loud[foothold] ?? 0; place < last; place++) {
          const end = ends[place] ?? 0
          if (hops[end] !== -1) continue
          hops[end] = next
          queue[size++] = end
        }
      }
      outOfTime = performance.now() > stopAt
    }
    first = levelEnd
  }
  space.count = size
  if (within !== undefined) for (let at = 0; at < hops.length; at++) if (hops[at] === shut) hops[at] = -1
  return { space, outOfTime }
}

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
  const { start, loud, ends } = graph[direction]
  space.clear()
  const { hops, queue } = space
  let size = 0
  for (const source of sources) {
    if (hops[source] !== -1 || (within !== undefined && within[source] === 0)) continue
    hops[source] = 0
    queue[size++] = source
  }
  let first = 0
  for (let level = 0; first < size; level++) {
    // Grows while it is read: what is weakened to weakens further.
    for (let at = first; at < size; at++) {
      const foothold = queue[at] ?? 0
      const last = loud[foothold] ?? 0
      for (let place = start[foothold] ?? 0; place < last; place++) {
        const end = ends[place] ?? 0
        if (hops[end] !== -1 || (within !== undefined && within[end] === 0)) continue
        hops[end] = level
        queue[size++] = end
      }
    }
    const levelEnd = size
    for (let at = first; at < levelEnd; at++) {
      if (at % clockEvery === 0 && performance.now() > stopAt) {
        space.count = size
        return { space, outOfTime: true }
      }
      const foothold = queue[at] ?? 0
      const last = start[foothold + 1] ?? 0
      for (let place = loud[foothold] ?? 0; place < last; place++) {
        const end = ends[place] ?? 0
        if (hops[end] !== -1 || (within !== undefined && within[end] === 0)) continue
        hops[end] = level + 1
        queue[size++] = end
      }
    }
    first = levelEnd
  }
  space.count = size
  return { space, outOfTime: performance.now() > stopAt }
}

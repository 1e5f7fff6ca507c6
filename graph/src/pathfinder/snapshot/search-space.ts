/**
 * The columns that a search writes, one place per foothold. Many searches share one space, since clearing what the last one
 * touched is cheaper than new columns; an answer that points into it is good until the next search.
 */
export class SearchSpace {
  /** Least cost from the sources; -1: not reached. */
  readonly cost: Int32Array
  /** Fewest hops at that cost; -1: not reached. */
  readonly hops: Int32Array
  /** 1: cost and hops are final. */
  readonly settled: Uint8Array
  /** The last shown step of the best path; -1: none is needed. See best-tree.ts. */
  readonly last: Int32Array
  /** Place among the footholds of equal hops. See best-tree.ts. */
  readonly rank: Int32Array
  private touched: number[] = []

  constructor(footholds: number) {
    this.cost = new Int32Array(footholds).fill(-1)
    this.hops = new Int32Array(footholds).fill(-1)
    this.settled = new Uint8Array(footholds)
    this.last = new Int32Array(footholds).fill(-1)
    this.rank = new Int32Array(footholds)
  }

  /** Notes a foothold whose places are written for the first time. */
  touch(foothold: number): void {
    this.touched.push(foothold)
  }

  /** Makes all places as they were at first. */
  clear(): void {
    for (const foothold of this.touched) {
      this.cost[foothold] = -1
      this.hops[foothold] = -1
      this.settled[foothold] = 0
      this.last[foothold] = -1
      this.rank[foothold] = 0
    }
    this.touched = []
  }
}

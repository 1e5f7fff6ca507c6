import type { Foothold } from '../footholds/foothold.ts'

/** What may bound a question; absent: nothing does. */
export interface Bounds {
  /** Steps that people count: `weaken` is none. */
  readonly maxHops?: number
  /** How many paths or footholds to return at the most. */
  readonly limit?: number
  /** Milliseconds. */
  readonly deadline?: number
}

/** Whether all was searched, or what stopped the search. "No path" may only be said when exhaustive. */
export type Completeness =
  | { readonly kind: 'exhaustive' }
  | { readonly kind: 'bounded'; readonly by: 'hops' | 'count' | 'time'; readonly limit: number }

/** A step on a path. Silent ones (`weaken`) are left out: the next step then starts at a weaker access of the same asset. */
export interface PathStep {
  readonly rule: string
  readonly from: Foothold
  readonly to: Foothold
}

/** A path by hops; `from` equals the first step's start, or weakens to it. */
export interface FootholdPath {
  readonly from: Foothold
  readonly to: Foothold
  readonly steps: readonly PathStep[]
}

/** A foothold that is reached, in how many hops at least. */
export interface Reached {
  readonly foothold: Foothold
  readonly hops: number
}

/** The questions that two implementations answer alike: `snapshot` in memory, `cypher` in Neo4j. Hops are counted; ties are broken by ids. */
export interface Pathfinder {
  /**
   * For every pair that is connected and not the same foothold, one path with the fewest hops: of those the least by the ids of (rule,
   * from, to), step by step. Sorted by hops, then the ids of both ends.
   */
  shortestPaths(
    from: readonly Foothold[],
    to: readonly Foothold[],
    bounds?: Bounds,
  ): Promise<{ completeness: Completeness; paths: readonly FootholdPath[] }>
  /** Every foothold reachable from one, itself left out, with the fewest hops. Sorted by hops, then foothold id. */
  blastRadius(from: Foothold, bounds?: Bounds): Promise<{ completeness: Completeness; reached: readonly Reached[] }>
  /** Which of the entries reach a foothold, with the fewest hops. Sorted by hops, then foothold id. */
  exposure(
    to: Foothold,
    entries: readonly Foothold[],
    bounds?: Bounds,
  ): Promise<{ completeness: Completeness; reached: readonly Reached[] }>
}

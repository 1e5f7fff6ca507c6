import type { SearchSpace } from './search-space.ts'
import type { SearchGraph } from './step-graph.ts'

/** Where a question's searches go: the graph, what a step costs in it, which footholds may be entered (1), and when to stop. */
export interface Lane {
  readonly graph: SearchGraph
  readonly weights: Uint8Array
  readonly within: Uint8Array
  /** In terms of `performance.now()`. */
  readonly stopAt: number
  /** Shared by the question's searches. */
  readonly space: SearchSpace
}

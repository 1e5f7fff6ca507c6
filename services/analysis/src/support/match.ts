import type { Key } from '@throughline/graph/derive/fact-table.ts'

/** One match of an arm, by numbers; lent, not kept. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly key: Key
  readonly evidence: readonly number[]
}

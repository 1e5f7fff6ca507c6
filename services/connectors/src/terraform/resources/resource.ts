import type { CheckedAt } from '../../reading/check.ts'

/** One resource or data source with its values; what is sensitive has been dropped. */
export interface TfResource {
  readonly address: string
  readonly mode: 'managed' | 'data'
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
  /** Where its values stand. */
  readonly at: CheckedAt
}

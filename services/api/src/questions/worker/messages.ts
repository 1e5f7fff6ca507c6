import type { PackedRevision } from '@throughline/graph/store/snapshot/packed-revision.ts'
import type { LongQuestion } from './answerers.ts'

/** What a thread is told. */
export type ToThread =
  | { readonly to: 'hold'; readonly revision: PackedRevision }
  | { readonly to: 'forget'; readonly number: number }
  | { readonly to: 'answer'; readonly question: LongQuestion; readonly asked: unknown }

/** What a thread says of the question that it was asked: one at a time. */
export type FromThread =
  | { readonly answered: unknown }
  | { readonly failed: { readonly name: string; readonly message: string; readonly stack: string | undefined } }

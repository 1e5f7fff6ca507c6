import type { z } from 'zod'
import type { CypherText } from './cypher-text.ts'

/** A query as a small contract: its name, whether it writes, what it takes and what each row holds. */
export interface Query<P extends object, R extends object, M extends 'read' | 'write' = 'read' | 'write'> {
  /** Shown by the database beside the running transaction, and in errors. */
  readonly name: string
  readonly mode: M
  readonly params: z.ZodType<P>
  readonly row: z.ZodType<R>
  readonly cypher: CypherText
}

/** Declares a query. One per file; its text is committed beside it. */
export function defineQuery<P extends object, R extends object, M extends 'read' | 'write'>(
  query: Query<P, R, M>,
): Query<P, R, M> {
  return query
}

import type { Derived } from './derived.ts'

/** An immutable, numbered, published state. `number` is null for files that were read without a service. */
export interface Revision {
  readonly number: number | null
  /** ISO 8601; null like `number`. */
  readonly publishedAt: string | null
  readonly derived: Derived
}

import type { Napkin } from '../napkin.ts'

/** A napkin in which a built-in query finds exactly these rows; what else is on it is a near miss. */
export interface QueryScenario {
  readonly query: string
  readonly estate: Napkin
  /** Cells with ` · ` between them; of a list `[a, b]`. */
  readonly rows: readonly string[]
  readonly parameters?: Readonly<Record<string, unknown>>
  /** The one agent or server that an approved list names. */
  readonly approved?: string
}

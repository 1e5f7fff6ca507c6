import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Gap } from '@throughline/graph/facts/estate.ts'

/** A revision as a list of them shows it, without its facts. */
export interface RevisionSummary {
  readonly number: number
  /** ISO 8601. */
  readonly publishedAt: string
  /** ISO 8601. */
  readonly asOf: string
  readonly assets: number
  readonly relations: number
  readonly steps: number
  /** Attack paths from standing entries to all targets. */
  readonly paths: number
  readonly gaps: readonly Gap[]
}

/** Where published revisions come from. Each call may throw a DatabaseError. */
export interface RevisionSource {
  /** The number of the revision that readers see; null: nothing was published yet. */
  current(): Promise<number | null>
  /** All of a revision; undefined where it is not kept. */
  load(number: number): Promise<Revision | undefined>
  /** Published revisions with a number below `before`, newest first. */
  list(before: number, limit: number): Promise<readonly RevisionSummary[]>
}

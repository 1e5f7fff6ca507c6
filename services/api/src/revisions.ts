import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { PackedRevision, PackedStep } from '@throughline/graph/store/snapshot/packed-revision.ts'

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
}

/** Where published revisions come from. Each call may throw a DatabaseError. */
export interface RevisionSource {
  /** The number of the revision that readers see; null: nothing was published yet. */
  current(): Promise<number | null>
  /**
   * All of a revision; undefined where it is not kept.
   *
   * @param known one that is in memory: only what came after it may have to be read
   */
  load(number: number, known: Revision | undefined): Promise<Revision | undefined>
  /** A revision as it is stored; undefined where it is not kept. */
  packed(number: number): Promise<PackedRevision | undefined>
  /** All that are kept up to a number, as they are stored: see readPackedRuns. */
  runs(number: number): Promise<readonly (readonly PackedStep[])[]>
  /** Published revisions with a number below `before`, newest first. */
  list(before: number, limit: number): Promise<readonly RevisionSummary[]>
}

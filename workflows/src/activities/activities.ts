import type { PublishResult, SyncInput, SyncState, Unit, UnitResult } from '../contract.ts'
import type { PlannedPaths } from '../source-plan.ts'
import type { FilesSeen } from '../watch/files-seen.ts'

/** What workflows ask of the world. Arguments and results are references and counts: graphs stay out of history. */
export interface Activities {
  /** Knows a source that is read again and again. `maxAgeMs` null: its last reading may be as old as is usual. */
  openSource(args: { source: string; maxAgeMs: number | null }): Promise<void>
  /** What the files of a source are like now. */
  lookAtFiles(args: { source: string } & PlannedPaths): Promise<FilesSeen>
  /** Keeps what the files of a source were like when they were read. */
  keepFilesSeen(args: { source: string } & FilesSeen): Promise<void>
  startSync(args: { input: SyncInput }): Promise<void>
  /** A page of the units to read, in a stable order; how many there are of them, and of files in them. */
  listUnits(args: {
    input: SyncInput
    offset: number
    limit: number
  }): Promise<{ units: Unit[]; total: number; files: number }>
  /** Reads, checks, normalises and writes a unit; retires what a complete reading no longer saw. Idempotent. */
  ingestUnit(args: { input: SyncInput; unit: Unit }): Promise<UnitResult>
  /** Retires units of these sources that this sync, a complete one, did not meet. */
  sweepSources(args: { syncId: string; sources: string[] }): Promise<{ retired: number }>
  finishSync(args: { syncId: string; state: SyncState; reason?: string }): Promise<void>
  /** Starts the coordinator if it does not run. */
  ensureCoordinator(): Promise<void>
  /** Those of the workflows that no longer run. */
  endedWorkflows(args: { workflowIds: string[] }): Promise<string[]>
  /** Makes a revision of what the syncs wrote, if anything changed. Idempotent. */
  publishRevision(): Promise<PublishResult>
}

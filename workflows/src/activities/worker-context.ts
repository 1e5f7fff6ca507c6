import type { Client } from '@temporalio/client'
import type { Database } from '@throughline/graph/store/driver.ts'

/** What activities work with: made once per worker. */
export interface WorkerContext {
  readonly db: Database
  readonly temporal: Client
  /** How many revisions stay that can be asked about; absent: as many as publishing keeps by itself. */
  readonly keepRevisions?: number | undefined
  /** Fingerprints secrets with the estate key. */
  readonly fingerprint: (secret: string) => string
}

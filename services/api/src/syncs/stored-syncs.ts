import type { Query } from '@throughline/graph/store/define-query.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { listRejections } from '@throughline/graph/store/queries/list-rejections.ts'
import { listSources } from '@throughline/graph/store/queries/list-sources.ts'
import { listSyncUnits } from '@throughline/graph/store/queries/list-sync-units.ts'
import { listSyncs } from '@throughline/graph/store/queries/list-syncs.ts'
import { syncById } from '@throughline/graph/store/queries/sync-by-id.ts'
import type { SyncRow } from '@throughline/graph/store/syncs/sync-row.ts'
import type { RejectionRecord, SourceRecord, SyncRecord, SyncSource, SyncUnitRecord } from '../syncs.ts'
import { within } from '../within.ts'
import type { WorkflowProgressReader } from './workflow-progress.ts'

/** Rows that the store gives at once. */
const batch = 1_000
const mostSyncs = 200
/** How long clients wait for the database. */
const patienceMs = 5_000

/** Sources and syncs as the store has them; of running syncs the workflow knows more. */
export class StoredSyncs implements SyncSource {
  private readonly db: Database
  private readonly progress: WorkflowProgressReader

  constructor(db: Database, progress: WorkflowProgressReader) {
    this.db = db
    this.progress = progress
  }

  async sources(): Promise<readonly SourceRecord[]> {
    const sources: SourceRecord[] = []
    for (let after = '', isMore = true; isMore; ) {
      const rows = await this.read(listSources, { after, limit: batch })
      sources.push(...rows.map((row) => ({ ...row, format: row.format ?? 'unknown' })))
      after = rows.at(-1)?.name ?? ''
      isMore = rows.length === batch
    }
    return sources
  }

  async syncs(before: string, limit: number): Promise<readonly SyncRecord[]> {
    const rows = await this.read(listSyncs, { before, limit: Math.min(limit, mostSyncs) })
    return Promise.all(rows.map((row) => this.record(row)))
  }

  async sync(id: string): Promise<SyncRecord | undefined> {
    const [row] = await this.read(syncById, { id })
    return row === undefined ? undefined : this.record(row)
  }

  units(sync: string, limit: number): Promise<readonly SyncUnitRecord[]> {
    return this.read(listSyncUnits, { sync, skip: 0, limit })
  }

  async rejections(sync: string, limit: number): Promise<readonly RejectionRecord[]> {
    const rows = await this.read(listRejections, { sync, skip: 0, limit })
    return rows.map(({ rejection }) => rejection)
  }

  private read<P extends object, R extends object>(query: Query<P, R, 'read'>, params: P): Promise<R[]> {
    return within(patienceMs, this.db.read(query, params))
  }

  private async record(row: SyncRow): Promise<SyncRecord> {
    const { id, title, sources, startedAt, finishedAt, units, accepted, refused, retired } = row
    const state = row.state === 'done' ? 'completed' : row.state
    const progress = state === 'running' ? await this.progress.of(id) : undefined
    return {
      id,
      title,
      sources,
      state,
      startedAt,
      finishedAt,
      phase: state === 'running' ? 'running' : 'done',
      unitsTotal: units,
      unitsDone: units,
      accepted,
      refused,
      retired,
      ...progress,
    }
  }
}

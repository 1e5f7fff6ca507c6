import { syncKey, unitKey } from '../claims/claim-key.ts'
import type { WriteCounts } from '../claims/write-claims.ts'
import type { Database } from '../driver.ts'
import { finishSyncQuery } from '../queries/finish-sync.ts'
import { recordUnitQuery } from '../queries/record-unit.ts'
import { startSyncQuery } from '../queries/start-sync.ts'
import type { Refusal } from './refusal.ts'

/** How the reading of one unit went. */
export interface UnitResult {
  readonly sync: string
  readonly source: string
  /** The file, or page of an API. */
  readonly unit: string
  readonly format: string
  /** `refused`: nothing could be read of it; what it stated before stays. */
  readonly state: 'read' | 'refused'
  /** Whether the unit states all that its source knows of it. */
  readonly complete: boolean
  /** Records that became claims. */
  readonly accepted: number
  readonly written: WriteCounts
  /** Claims that sweeping the unit retired. */
  readonly retired: number
  /** Records that were not taken; may be more than `rejections` tells. */
  readonly refused: number
  readonly rejections: readonly Refusal[]
}

export type SyncEnd = 'done' | 'partial' | 'failed' | 'cancelled'

/** How many refused records of a unit are kept with place and reason; the count is always true. */
export const keptRejections = 1_000

/**
 * Starts a sync, or starts it again after a crash. `title` is what was asked to be read, for people; `source` the one that it is
 * of, where that was said.
 */
export async function startSync(
  db: Database,
  sync: { id: string; title: string; source?: string; startedAt: string },
): Promise<void> {
  await db.write(startSyncQuery, { ...sync, source: sync.source ?? null })
}

/** Keeps how the reading of one unit went. Run again it replaces what it said before. */
export async function recordUnit(db: Database, result: UnitResult): Promise<void> {
  const { sync, source, unit, format, state, complete, accepted, written, retired, refused, rejections } = result
  await db.write(recordUnitQuery, {
    sync,
    syncKey: syncKey(sync),
    unit: unitKey(source, unit),
    now: new Date().toISOString(),
    rejections: rejections.slice(0, keptRejections).map((rejection) => JSON.stringify(rejection)),
    result: { source, name: unit, format, state, complete, accepted, refused },
    written: { ...written, retired },
  })
}

/** Ends a sync: `done`, `partial` (some units or records were refused), `failed` or `cancelled`. */
export async function finishSync(
  db: Database,
  sync: { id: string; state: SyncEnd; finishedAt: string; reason?: string },
): Promise<void> {
  const interrupted = sync.state === 'failed' || sync.state === 'cancelled'
  await db.write(finishSyncQuery, { ...sync, reason: sync.reason ?? null, interrupted })
}

/** A source as the last syncs left it. */
export interface SourceRecord {
  readonly name: string
  readonly format: string
  /** ISO 8601. */
  readonly lastCompleteAt: string | null
  readonly lastSyncAt: string | null
  /** When a unit of it could last be read. */
  readonly lastReadAt: string | null
  /** When a sync of it last failed or was cancelled, and why. */
  readonly failedAt: string | null
  readonly failure: string | null
  /** How old its last reading may be, in milliseconds; null: as old as is usual. */
  readonly maxAgeMs: number | null
  /** Files, or pages of an API, that state something. */
  readonly units: number
  /** Records of its units that were not taken. */
  readonly refused: number
}

export const syncStates = ['running', 'completed', 'partial', 'failed', 'cancelled'] as const
export type SyncState = (typeof syncStates)[number]

/** A sync and how far it is. */
export interface SyncRecord {
  readonly id: string
  /** What was asked to be read. */
  readonly title: string
  readonly sources: readonly string[]
  readonly state: SyncState
  readonly phase: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly unitsTotal: number
  readonly unitsDone: number
  readonly accepted: number
  readonly refused: number
  readonly retired: number
}

export interface SyncUnitRecord {
  readonly unit: string
  readonly state: string
  readonly accepted: number
  readonly refused: number
  readonly retired: number
}

/** A record that was not taken: where it stands, and why. */
export interface RejectionRecord {
  readonly code: string
  readonly file: string
  readonly pointer?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly reason: string
}

/** The records of what was read, and of what is being read now. Each call may throw a DatabaseError. */
export interface SyncSource {
  /** All sources, by name. */
  sources(): Promise<readonly SourceRecord[]>
  /** Syncs that started before a time (ISO 8601), newest first. */
  syncs(before: string, limit: number): Promise<readonly SyncRecord[]>
  sync(id: string): Promise<SyncRecord | undefined>
  units(sync: string, limit: number): Promise<readonly SyncUnitRecord[]>
  rejections(sync: string, limit: number): Promise<readonly RejectionRecord[]>
}

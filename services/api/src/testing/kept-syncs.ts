import type { RejectionRecord, SourceRecord, SyncRecord, SyncSource, SyncUnitRecord } from '../syncs.ts'

/** Sync records that a test wrote, in memory instead of in the store. */
export class KeptSyncs implements SyncSource {
  readonly kept: SyncRecord[] = []
  readonly keptSources: SourceRecord[] = []
  readonly keptUnits: SyncUnitRecord[] = []
  readonly keptRejections: RejectionRecord[] = []
  /** How often syncs were listed. */
  listed = 0

  async sources(): Promise<readonly SourceRecord[]> {
    return this.keptSources
  }

  async syncs(before: string, limit: number): Promise<readonly SyncRecord[]> {
    this.listed += 1
    return this.kept
      .filter(({ startedAt }) => startedAt < before)
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
      .slice(0, limit)
  }

  async sync(id: string): Promise<SyncRecord | undefined> {
    return this.kept.find((sync) => sync.id === id)
  }

  async units(_: string, limit: number): Promise<readonly SyncUnitRecord[]> {
    return this.keptUnits.slice(0, limit)
  }

  async rejections(_: string, limit: number): Promise<readonly RejectionRecord[]> {
    return this.keptRejections.slice(0, limit)
  }
}

import { setTimeout } from 'node:timers/promises'
import type { SyncRecord, SyncSource } from '../syncs.ts'
import { endOfTime } from './page-of-syncs.ts'

const everyMs = 500
/** Syncs that are looked at, newest first: more than ever run at once. */
const watched = 50

/** Changes of syncs as they happen. Looks only while somebody listens, and once for all who do. */
export class SyncFeed {
  private readonly source: SyncSource
  private readonly onError: (error: unknown) => void
  private latest: { readonly at: number; readonly syncs: Promise<readonly SyncRecord[]> } | undefined

  /** @param onError told when the records cannot be read; the feed goes on */
  constructor(source: SyncSource, onError: (error: unknown) => void) {
    this.source = source
    this.onError = onError
  }

  /** Running syncs as they stand, then every change until they are over; of one source or all. */
  async *changes(source: string | undefined): AsyncGenerator<SyncRecord, void, undefined> {
    let known: ReadonlyMap<string, string> | undefined
    for (;;) {
      const syncs = await this.recent()
      if (syncs !== undefined) {
        const before = known
        known = new Map(syncs.map((sync) => [sync.id, JSON.stringify(sync)]))
        for (const sync of syncs.toReversed()) {
          const isNews = before === undefined ? sync.state === 'running' : before.get(sync.id) !== known.get(sync.id)
          if (isNews && (source === undefined || sync.sources.includes(source))) yield sync
        }
      }
      await setTimeout(everyMs)
    }
  }

  private async recent(): Promise<readonly SyncRecord[] | undefined> {
    const now = performance.now()
    // A little less than the interval: timers are early by a millisecond at times.
    if (this.latest === undefined || now - this.latest.at > everyMs * 0.9)
      this.latest = { at: now, syncs: this.source.syncs(endOfTime, watched) }
    try {
      return await this.latest.syncs
    } catch (error) {
      this.onError(error)
      return undefined
    }
  }
}

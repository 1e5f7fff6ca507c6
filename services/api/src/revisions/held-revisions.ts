import { setImmediate } from 'node:timers/promises'
import { createPubSub } from 'graphql-yoga'
import type { RevisionSource, RevisionSummary } from '../revisions.ts'
import { HeldRevision } from './held-revision.ts'

/** Old revisions that stay in memory beside the current one. */
const keptOld = 3

/**
 * The current revision in memory, and a few old ones that somebody asked for. A newer one is loaded beside the current one, which
 * answers until then; so no request waits for a publish.
 */
export class HeldRevisions {
  private readonly source: RevisionSource
  private held: HeldRevision | undefined
  /** Least recently used first. */
  private readonly old = new Map<number, Promise<HeldRevision | undefined>>()
  private readonly announcements = createPubSub<{ current: [HeldRevision] }>()

  constructor(source: RevisionSource) {
    this.source = source
  }

  /** What readers see when they name no revision; undefined: nothing was published yet. */
  get current(): HeldRevision | undefined {
    return this.held
  }

  /** The number of the published revision; null: nothing was published yet. @throws DatabaseError */
  published(): Promise<number | null> {
    return this.source.current()
  }

  /** Takes in a revision as the current one. @throws DatabaseError; what is held then stays */
  async advance(number: number): Promise<void> {
    const next = await this.load(number)
    // Swept meanwhile: the next look finds its successor.
    if (next === undefined) return
    if (this.held !== undefined) this.keep(this.held.number, Promise.resolve(this.held))
    this.held = next
    this.announcements.publish('current', next)
  }

  /** A revision by number; undefined where it was never published or is kept no more. */
  async find(number: number): Promise<HeldRevision | undefined> {
    if (number === this.held?.number) return this.held
    const kept = this.old.get(number) ?? this.load(number)
    this.keep(number, kept)
    try {
      const found = await kept
      if (found === undefined) this.old.delete(number)
      return found
    } catch (error) {
      this.old.delete(number)
      throw error
    }
  }

  /** Published revisions below a number, newest first. */
  list(before: number, limit: number): Promise<readonly RevisionSummary[]> {
    return this.source.list(before, limit)
  }

  /** Revisions as they become current. */
  news(): AsyncIterable<HeldRevision> {
    return this.announcements.subscribe('current')
  }

  private async load(number: number): Promise<HeldRevision | undefined> {
    const revision = await this.source.load(number, this.held?.revision)
    if (revision === undefined) return undefined
    // Requests that came meanwhile go first: making the indexes keeps the thread for a moment.
    await setImmediate()
    return new HeldRevision(revision)
  }

  private keep(number: number, revision: Promise<HeldRevision | undefined>): void {
    this.old.delete(number)
    this.old.set(number, revision)
    for (const oldest of this.old.keys()) {
      if (this.old.size <= keptOld) return
      this.old.delete(oldest)
    }
  }
}

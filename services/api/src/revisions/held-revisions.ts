import { setImmediate } from 'node:timers/promises'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { DatabaseError } from '@throughline/graph/store/database-errors.ts'
import { SnapshotOfOtherVersionError } from '@throughline/graph/store/snapshot/stored-names.ts'
import { createPubSub } from 'graphql-yoga'
import type { RevisionSource, RevisionSummary } from '../revisions.ts'
import { OtherVersionError } from '../types/errors.ts'
import { within } from '../within.ts'
import { HeldRevision } from './held-revision.ts'

/** Old revisions that stay in memory beside the current one. */
const keptOld = 3
/** How long the database may take to name the current revision. */
const patienceMs = 5_000

/**
 * The current revision in memory, and a few old ones that somebody asked for. A newer one is loaded beside the current one, which
 * answers until then; so no request waits for a publish.
 */
export class HeldRevisions {
  private readonly source: RevisionSource
  private held: HeldRevision | undefined
  private advancing: { readonly number: number; readonly done: Promise<void> } | undefined
  /** Least recently used first. */
  private readonly old = new Map<number, Promise<HeldRevision | undefined>>()
  private readonly announcements = createPubSub<{ current: [HeldRevision] }>()

  constructor(source: RevisionSource) {
    this.source = source
  }

  /** The one in memory that readers see when they name none; undefined: none is there yet. */
  get current(): HeldRevision | undefined {
    return this.held
  }

  /** The number of the published revision; null: nothing was published yet. @throws DatabaseError */
  published(): Promise<number | null> {
    return this.source.current()
  }

  /**
   * What readers see when they name no revision; undefined: nothing was published yet. Before a first revision is in memory it is
   * looked for at once: "nothing was published" would be wrong for whoever has just synced.
   *
   * @throws DatabaseError, OtherVersionError
   */
  async latest(): Promise<HeldRevision | undefined> {
    if (this.held !== undefined) return this.held
    const number = await within(patienceMs, this.published())
    if (number !== null) await this.advance(number)
    return this.held
  }

  /** Takes in a revision as the current one. @throws DatabaseError, OtherVersionError; what is held then stays */
  advance(number: number): Promise<void> {
    if (this.advancing?.number === number) return this.advancing.done
    const done = this.takeIn(number).finally(() => {
      this.advancing = undefined
    })
    this.advancing = { number, done }
    return done
  }

  /** What a list says of a revision, whether or not it can be read; undefined where it was never published or is kept no more. */
  async summary(number: number): Promise<RevisionSummary | undefined> {
    if (number === this.held?.number) return this.held.summary
    const [found] = await this.list(number + 1, 1)
    return found?.number === number ? found : undefined
  }

  /** A revision by number; undefined where it was never published or is kept no more. @throws DatabaseError, OtherVersionError */
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

  /** The last revision that was published until a time (milliseconds), as far as they are kept. */
  async at(time: number): Promise<RevisionSummary | undefined> {
    for (let before = Number.MAX_SAFE_INTEGER; ; ) {
      const page = await this.list(before, 100)
      const found = page.find(({ publishedAt }) => Date.parse(publishedAt) <= time)
      const oldest = page.at(-1)
      if (found !== undefined || oldest === undefined) return found
      before = oldest.number
    }
  }

  /** Revisions as they become current. */
  news(): AsyncIterable<HeldRevision> {
    return this.announcements.subscribe('current')
  }

  private async takeIn(number: number): Promise<void> {
    const next = await this.load(number)
    // Swept meanwhile: the next look finds its successor.
    if (next === undefined) return
    // Worked out before anybody has to wait for it.
    void next.paths
    if (this.held !== undefined) this.keep(this.held.number, Promise.resolve(this.held))
    this.held = next
    this.announcements.publish('current', next)
  }

  private async load(number: number): Promise<HeldRevision | undefined> {
    const revision = await this.read(number)
    if (revision === undefined) return undefined
    // Requests that came meanwhile go first: making the indexes keeps the thread for a moment.
    await setImmediate()
    return new HeldRevision(revision)
  }

  private async read(number: number): Promise<Revision | undefined> {
    try {
      return await this.source.load(number, this.held?.revision)
    } catch (error) {
      if (error instanceof SnapshotOfOtherVersionError) throw new OtherVersionError(number, error.message)
      if (error instanceof DatabaseError || this.held === undefined) throw error
      // A database that was put back to an earlier state has other successors of what is held.
      return this.source.load(number, undefined)
    }
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

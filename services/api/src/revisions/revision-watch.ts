import { setTimeout } from 'node:timers/promises'
import { within } from '../within.ts'
import type { HeldRevisions } from './held-revisions.ts'

const everyMs = 500
/** An answer that takes longer counts as none. */
const patienceMs = 2_000
/** A revision that cannot be loaded is tried again after so long. */
const againMs = 30_000

/** Whether questions can be answered now; else why not, for people. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string }

/** Looks twice a second which revision is current, takes in a newer one, and so knows whether the database answers. */
export class RevisionWatch {
  private readonly revisions: HeldRevisions
  private readonly onError: (error: unknown) => void
  private readonly stopped = new AbortController()
  private state: Readiness = { ready: false, reason: 'starting' }
  private loading: Promise<void> | undefined
  private failed: { readonly number: number; readonly at: number } | undefined

  /** @param onError told once for each time that the database stops answering, or that a revision cannot be loaded */
  constructor(revisions: HeldRevisions, onError: (error: unknown) => void) {
    this.revisions = revisions
    this.onError = onError
  }

  get readiness(): Readiness {
    return this.state
  }

  /** Looks until `stop`. */
  async run(): Promise<void> {
    const { signal } = this.stopped
    while (!signal.aborted) {
      await this.look()
      await setTimeout(everyMs, undefined, { signal }).catch(() => undefined)
    }
  }

  stop(): void {
    this.stopped.abort()
  }

  /** Looks once. */
  async look(): Promise<void> {
    try {
      const number = await within(patienceMs, this.revisions.published())
      if (number !== null && number !== this.revisions.current?.number) this.load(number)
      this.state = this.stateAt(number)
    } catch (error) {
      if (this.state.ready) this.onError(error)
      this.state = { ready: false, reason: 'the database does not answer' }
    }
  }

  /** Waits for the revision that is being loaded, if one is. */
  async settled(): Promise<void> {
    await this.loading
  }

  private stateAt(number: number | null): Readiness {
    if (number === null || this.revisions.current !== undefined) return { ready: true }
    const reason = this.failed?.number === number ? 'cannot be read; publishing again helps' : 'is being loaded'
    return { ready: false, reason: `revision ${number} ${reason}` }
  }

  /** Beside everything else, one at a time: a large revision takes longer than the time between two looks. */
  private load(number: number): void {
    const { failed } = this
    if (failed?.number === number && performance.now() - failed.at < againMs) return
    this.loading ??= this.advance(number)
  }

  private async advance(number: number): Promise<void> {
    try {
      await this.revisions.advance(number)
      this.failed = undefined
      this.state = { ready: true }
    } catch (error) {
      this.failed = { number, at: performance.now() }
      this.onError(error)
    } finally {
      this.loading = undefined
    }
  }
}

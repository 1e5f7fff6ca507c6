import { setTimeout } from 'node:timers/promises'
import type { HeldRevisions } from './held-revisions.ts'

const everyMs = 1_000
/** An answer that takes longer counts as none. */
const patienceMs = 2_000

/** Whether questions can be answered now; else why not, for people. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string }

/** Looks every second which revision is current, takes in a newer one, and so knows whether the database answers. */
export class RevisionWatch {
  private readonly revisions: HeldRevisions
  private readonly onError: (error: unknown) => void
  private readonly stopped = new AbortController()
  private state: Readiness = { ready: false, reason: 'starting' }
  private loading: Promise<void> | undefined

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
      const number = await withinPatience(this.revisions.published())
      if (number !== null && number !== this.revisions.current?.number) this.load(number)
      const isFirst = number !== null && this.revisions.current === undefined
      this.state = isFirst ? { ready: false, reason: 'the revision is being loaded' } : { ready: true }
    } catch (error) {
      if (this.state.ready) this.onError(error)
      this.state = { ready: false, reason: 'the database does not answer' }
    }
  }

  /** Waits for the revision that is being loaded, if one is. */
  async settled(): Promise<void> {
    await this.loading
  }

  /** Beside everything else, one at a time: a large revision takes longer than the time between two looks. */
  private load(number: number): void {
    this.loading ??= this.revisions
      .advance(number)
      .catch(this.onError)
      .finally(() => {
        this.loading = undefined
      })
  }
}

async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  const done = new AbortController()
  const late = setTimeout(patienceMs, undefined, { signal: done.signal }).then(() => {
    throw new Error(`no answer within ${patienceMs} ms`)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    late.catch(() => undefined)
    answer.catch(() => undefined)
    done.abort()
  }
}

import { randomUUID } from 'node:crypto'
import type { Database } from '../driver.ts'
import { markPublishing } from '../queries/mark-publishing.ts'
import { pointer } from '../queries/pointer.ts'
import { takePointer } from '../queries/take-pointer.ts'

/** Another attempt to publish began meanwhile: this one must not write any more. */
export class PublishSupersededError extends Error {
  override readonly name = 'PublishSupersededError'

  constructor() {
    super('another attempt to publish has begun')
  }
}

/** One attempt to publish. A worker that was taken for dead and goes on finds that it was superseded. */
export class PublishAttempt {
  readonly id: string
  /** The current revision; 0: none yet. */
  readonly current: number
  /** An earlier attempt had begun to write the next revision. */
  readonly unfinished: boolean
  readonly #db: Database
  readonly #signal: AbortSignal | undefined

  private constructor(
    db: Database,
    id: string,
    state: { revision: number; publishing: number | null },
    signal: AbortSignal | undefined,
  ) {
    this.#db = db
    this.#signal = signal
    this.id = id
    this.current = state.revision
    this.unfinished = state.publishing !== null
  }

  static async begin(db: Database, signal?: AbortSignal): Promise<PublishAttempt> {
    const id = randomUUID()
    const [state] = await db.write(takePointer, { attempt: id })
    if (state === undefined) throw new Error('take-pointer returned nothing')
    return new PublishAttempt(db, id, state, signal)
  }

  /** The revision that is being published. */
  get next(): number {
    return this.current + 1
  }

  /** Says that the next revision is being written. */
  async mark(): Promise<void> {
    const rows = await this.#db.write(markPublishing, { attempt: this.id, revision: this.next })
    if (rows.length === 0) throw new PublishSupersededError()
  }

  /** @throws PublishSupersededError, or what the signal was aborted with */
  async check(): Promise<void> {
    this.#signal?.throwIfAborted()
    const [state] = await this.#db.read(pointer, {})
    if (state?.attempt !== this.id) throw new PublishSupersededError()
  }
}

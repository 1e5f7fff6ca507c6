import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PackedRevision } from '@throughline/graph/store/snapshot/packed-revision.ts'
import type { LongQuestion } from './answerers.ts'
import type { FromThread, ToThread } from './messages.ts'

/** Revisions that a thread holds at the most; a difference needs two. */
const mostHeld = 3

/** What tells a revision from others: a database that was put back has others of the same numbers. */
export type PublishedRevision = Pick<PackedRevision, 'number' | 'publishedAt'>

/** A fault in a thread: our bug, as the log is to have it. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError'
}

/** One thread that answers questions, one at a time, and the revisions that it holds for them. */
export class QuestionThread {
  private readonly worker = new Worker(new URL('./thread-main.ts', import.meta.url))
  /** When what it holds was published, by number; least recently used first. */
  private readonly held = new Map<number, string>()
  private readonly dead: Promise<never>

  constructor() {
    this.dead = Promise.race([
      once(this.worker, 'error').then(([error]) => {
        throw new ThreadError('a thread broke', { cause: error })
      }),
      once(this.worker, 'exit').then(() => {
        throw new ThreadError('a thread ended')
      }),
    ])
    // Nobody may wait for an answer when it ends.
    this.dead.catch(() => undefined)
    this.worker.unref()
  }

  holds({ number, publishedAt }: PublishedRevision): boolean {
    return this.held.get(number) === publishedAt
  }

  /** Gives it a revision, or marks one that it has as used. What was used least is forgotten. */
  hold({ number, publishedAt }: PublishedRevision, revision: PackedRevision | undefined): void {
    if (revision !== undefined) this.tell({ to: 'hold', revision })
    this.held.delete(number)
    this.held.set(number, publishedAt)
    for (const oldest of this.held.keys()) {
      if (this.held.size <= mostHeld) return
      this.held.delete(oldest)
      this.tell({ to: 'forget', number: oldest })
    }
  }

  /** Asks, and waits for the answer. @throws ThreadError */
  async answer(question: LongQuestion, asked: unknown): Promise<unknown> {
    const answered = once(this.worker, 'message')
    this.worker.ref()
    this.tell({ to: 'answer', question, asked })
    try {
      const [said]: FromThread[] = await Promise.race([answered, this.dead])
      if (said === undefined) throw new ThreadError('a thread said nothing')
      if ('answered' in said) return said.answered
      const { name, message, stack } = said.failed
      throw Object.assign(new ThreadError(`${name}: ${message}`), { stack })
    } finally {
      answered.catch(() => undefined)
      this.worker.unref()
    }
  }

  /** Ends it, whatever it does. */
  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private tell(message: ToThread): void {
    // Threads have no origin: the rule means windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.worker.postMessage(message)
  }
}

import type { PackedRevision } from '@throughline/graph/store/snapshot/packed-revision.ts'
import { NotFoundError, OutOfTimeError } from '../../types/errors.ts'
import type { Answered, Asked, LongQuestion } from './answerers.ts'
import { type PublishedRevision, QuestionThread } from './question-thread.ts'

/** Threads at the most. Each holds its own copy of a revision: some 0.7 GB at 120,000 relations. */
const mostThreads = 2
/** Questions that wait for a thread at the most; a person asks one or two at a time. */
const mostWaiting = 32
/** Milliseconds from asking to answering; a little less than an operation may take, so that its own error is told. */
const patience = 28_000
/** A question whose asker left goes on so long: its thread holds a revision, and the asker may come back. */
const afterLeaving = 3_000
/** Answers that are kept: a list is asked for page by page, and a view again with every click. */
const mostKept = 8

interface Waiting {
  readonly run: (thread: QuestionThread) => void
}

/** Where the revisions come from that questions are about. */
type Packed = (number: number) => Promise<PackedRevision | undefined>

/** Answers the questions that take long in threads of their own, so that nothing else waits for them. */
export class LongQuestions implements AsyncDisposable {
  private readonly packed: Packed
  private readonly patience: number
  private readonly threads = new Set<QuestionThread>()
  private readonly idle: QuestionThread[] = []
  private readonly waiting: Waiting[] = []
  /** Least recently used first. */
  private readonly kept = new Map<string, unknown>()

  constructor(packed: Packed, milliseconds = patience) {
    this.packed = packed
    this.patience = milliseconds
  }

  /**
   * Asks a question about some revisions.
   *
   * @param signal tells that nobody waits any more
   * @throws OutOfTimeError where it took too long or too many wait; NotFoundError where a revision is kept no more; ThreadError
   */
  async ask<Q extends LongQuestion>(
    question: Q,
    revisions: readonly PublishedRevision[],
    asked: Asked<Q>,
    signal?: AbortSignal,
  ): Promise<Answered<Q>> {
    const key = question === 'history' ? undefined : JSON.stringify([question, revisions, asked])
    // What is kept under a key was answered to that very question.
    const known = key === undefined ? undefined : this.kept.get(key)
    const answer = (known ?? (await this.work(question, revisions, asked, signal))) as Answered<Q>
    if (key !== undefined) this.keep(key, answer)
    return answer
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.end()))
  }

  private async work(
    question: LongQuestion,
    revisions: readonly PublishedRevision[],
    asked: unknown,
    signal?: AbortSignal,
  ) {
    const late = Promise.withResolvers<never>()
    late.promise.catch(() => undefined)
    const giveUp = (): void => late.reject(new OutOfTimeError(this.patience / 1_000))
    const timer = setTimeout(giveUp, this.patience)
    let leaving: NodeJS.Timeout | undefined
    const left = (): void => {
      leaving = setTimeout(giveUp, afterLeaving)
    }
    signal?.addEventListener('abort', left)
    let thread: QuestionThread | undefined
    try {
      thread = await this.thread(late.promise)
      const answer = await Promise.race([this.askThread(thread, question, revisions, asked), late.promise])
      this.release(thread)
      return answer
    } catch (error) {
      if (thread !== undefined && error instanceof NotFoundError) this.release(thread)
      else if (thread !== undefined) {
        // It may still be at work, or broken: another one takes its place.
        this.threads.delete(thread)
        void thread.end()
        this.next()
      }
      throw error
    } finally {
      clearTimeout(timer)
      clearTimeout(leaving)
      signal?.removeEventListener('abort', left)
    }
  }

  private async askThread(
    thread: QuestionThread,
    question: LongQuestion,
    revisions: readonly PublishedRevision[],
    asked: unknown,
  ) {
    for (const { number, publishedAt } of revisions) {
      const revision = thread.holds({ number, publishedAt }) ? undefined : await this.packed(number)
      if (!thread.holds({ number, publishedAt }) && revision === undefined)
        throw new NotFoundError(`Revision ${number} was never published, or is kept no more.`)
      thread.hold({ number, publishedAt }, revision)
    }
    return thread.answer(question, asked)
  }

  /** A thread that does nothing else: an idle one, a new one, or the next that comes free. */
  private async thread(late: Promise<never>): Promise<QuestionThread> {
    const idle = this.idle.pop()
    if (idle !== undefined) return idle
    if (this.threads.size < mostThreads) return this.begin()
    if (this.waiting.length >= mostWaiting) throw new OutOfTimeError(0)
    const free = Promise.withResolvers<QuestionThread>()
    const place = { run: free.resolve }
    this.waiting.push(place)
    try {
      return await Promise.race([free.promise, late])
    } catch (error) {
      const at = this.waiting.indexOf(place)
      if (at >= 0) this.waiting.splice(at, 1)
      else void free.promise.then((thread) => this.release(thread))
      throw error
    }
  }

  private begin(): QuestionThread {
    const thread = new QuestionThread()
    this.threads.add(thread)
    return thread
  }

  private release(thread: QuestionThread): void {
    const next = this.waiting.shift()
    if (next === undefined) this.idle.push(thread)
    else next.run(thread)
  }

  private next(): void {
    this.waiting.shift()?.run(this.begin())
  }

  private keep(key: string, answer: unknown): void {
    this.kept.delete(key)
    // What ran out of time may do better the next time.
    if (!isOutOfTime(answer)) this.kept.set(key, answer)
    const [oldest] = this.kept.keys()
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest)
  }
}

function isOutOfTime(answer: unknown): boolean {
  return JSON.stringify(answer, ['answer', 'completeness', 'by'])?.includes('"time"') === true
}

import { isRefusal, type Refusal } from '@throughline/analysis/refusal.ts'
import type { Context } from '../context.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { refusedError } from './refused.ts'
import type { Answered, Asked, LongQuestion } from './worker/answerers.ts'

/**
 * Asks a question that takes long about revisions, in a thread of its own.
 *
 * @throws OutOfTimeError, NotFoundError
 */
export function askLong<Q extends LongQuestion>(
  { long, signal }: Context,
  question: Q,
  revisions: readonly HeldRevision[],
  asked: Asked<Q>,
): Promise<Answered<Q>> {
  return long.ask(
    question,
    revisions.map(({ summary: { number, publishedAt } }) => ({ number, publishedAt })),
    asked,
    signal,
  )
}

/** An answer, where the question was not refused. @throws NotFoundError where one of the names names nothing, else InvalidInputError */
export function notRefused<A extends object>(
  answer: A | Refusal,
  { revision }: HeldRevision,
  names: readonly string[],
): A {
  if (isRefusal(answer)) throw refusedError(revision.derived.facts, answer, names)
  return answer
}

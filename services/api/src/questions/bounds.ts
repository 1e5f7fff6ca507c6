import { InvalidInputError } from '../types/errors.ts'

/** Milliseconds that a search may take; what was found by then is the answer, and says so. Less than an operation's deadline. */
export const searchDeadline = 20_000

/** Paths or footholds in one answer: where nothing is said, and at the most. */
export const mostAnswers = 1_000

/** Paths of one pair of an entry and a target. */
export const mostOfPair = 100

/** Names in one list of a question. */
const mostNames = 100

/** A whole number of a question. @throws InvalidInputError where it is out of bounds */
export function wholeNumber(
  value: number | null | undefined,
  field: string,
  [least, most]: readonly [number, number],
): number | undefined {
  if (value == null) return undefined
  if (value < least || value > most)
    throw new InvalidInputError(`${field} goes from ${least} to ${most}, not ${value}.`, field)
  return value
}

/** A list of names of a question. @throws InvalidInputError where it is too long */
export function namesIn(value: readonly string[] | null | undefined, field: string): readonly string[] | undefined {
  if (value == null || value.length === 0) return undefined
  if (value.length > mostNames)
    throw new InvalidInputError(`${field} names at most ${mostNames}, not ${value.length}.`, field)
  return value
}

import type { PathsAnswer } from '@throughline/analysis/answers/paths.ts'
import { attackPaths, type PathsQuestion } from '@throughline/analysis/paths.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Completeness } from '@throughline/graph/pathfinder/pathfinder.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { mostAnswers, namesIn, searchDeadline, wholeNumber } from './bounds.ts'
import { refusedError } from './refused.ts'

/** A question for attack paths as the API takes it. */
export interface PathsInput {
  readonly from?: readonly string[] | null | undefined
  readonly to?: readonly string[] | null | undefined
  readonly profiles?: readonly string[] | null | undefined
  readonly minSensitivity?: number | null | undefined
  readonly confirmed?: boolean | null | undefined
  readonly maxHops?: number | null | undefined
  readonly limit?: number | null | undefined
  readonly offset?: number | null | undefined
}

/** A part of the ranked paths, and how many there are. */
export interface PathsPart extends Pick<PathsAnswer, 'paths' | 'gaps'> {
  readonly completeness: Completeness
  readonly totalCount: number
}

/** Answers are kept by revision: a list is asked for again with every page and every open browser. */
const answers = new WeakMap<HeldRevision, Map<string, PathsAnswer>>()
const keptAnswers = 4

/**
 * The attack paths that a question asks for, best first.
 *
 * @throws NotFoundError, InvalidInputError
 */
export function askPaths(held: HeldRevision, input: PathsInput): PathsPart {
  const limit = wholeNumber(input.limit, 'limit', [1, mostAnswers]) ?? mostAnswers
  const offset = wholeNumber(input.offset, 'offset', [0, Number.MAX_SAFE_INTEGER]) ?? 0
  const { paths, gaps, completeness } = ask(held, {
    from: namesIn(input.from, 'from'),
    to: namesIn(input.to, 'to'),
    profile: namesIn(input.profiles, 'profiles'),
    minSensitivity: wholeNumber(input.minSensitivity, 'minSensitivity', [0, 4]),
    confirmed: input.confirmed ?? undefined,
    maxHops: wholeNumber(input.maxHops, 'maxHops', [1, 1_000]),
    deadline: searchDeadline,
  })
  return {
    completeness: offset + limit < paths.length ? { kind: 'bounded', by: 'count', limit } : completeness,
    gaps,
    totalCount: paths.length,
    paths: paths.slice(offset, offset + limit),
  }
}

function ask(held: HeldRevision, question: PathsQuestion): PathsAnswer {
  const kept = answers.get(held) ?? new Map<string, PathsAnswer>()
  answers.set(held, kept)
  const key = JSON.stringify(question)
  const answer = kept.get(key) ?? attackPaths(held.revision, question)
  if (isRefusal(answer)) {
    const names = [question.from, question.to].flatMap((list) => list ?? [])
    throw refusedError(held.revision.derived.facts, answer, names)
  }
  kept.delete(key)
  // What ran out of time may do better the next time.
  if (answer.completeness.kind === 'exhaustive' || answer.completeness.by !== 'time') kept.set(key, answer)
  const [oldest] = kept.keys()
  if (kept.size > keptAnswers && oldest !== undefined) kept.delete(oldest)
  return answer
}

import type { PathsAnswer } from '@throughline/analysis/answers/paths.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Completeness } from '@throughline/graph/pathfinder/pathfinder.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { mostAnswers, mostOfPair, namesIn, searchDeadline, wholeNumber } from './bounds.ts'
import { refusedError } from './refused.ts'

/** A question for attack paths as the API takes it. */
export interface PathsInput {
  readonly from?: readonly string[] | null | undefined
  readonly to?: readonly string[] | null | undefined
  readonly profiles?: readonly string[] | null | undefined
  readonly minSensitivity?: number | null | undefined
  readonly confirmed?: boolean | null | undefined
  readonly k?: number | null | undefined
  readonly maxHops?: number | null | undefined
  readonly avoidRules?: readonly string[] | null | undefined
  readonly avoidKinds?: readonly string[] | null | undefined
  readonly avoidEnvironments?: readonly string[] | null | undefined
  readonly limit?: number | null | undefined
  readonly offset?: number | null | undefined
}

/** A part of the ranked paths, and how many there are. */
export interface PathsPart extends Pick<PathsAnswer, 'paths' | 'gaps'> {
  readonly completeness: Completeness
  readonly totalCount: number
}

/**
 * The attack paths that a question asks for, best first.
 *
 * @throws NotFoundError, InvalidInputError
 */
export function askPaths(held: HeldRevision, input: PathsInput): PathsPart {
  const limit = wholeNumber(input.limit, 'limit', [1, mostAnswers]) ?? mostAnswers
  const offset = wholeNumber(input.offset, 'offset', [0, Number.MAX_SAFE_INTEGER]) ?? 0
  const from = namesIn(input.from, 'from')
  const to = namesIn(input.to, 'to')
  const answer = held.attackPaths({
    from,
    to,
    profile: namesIn(input.profiles, 'profiles'),
    minSensitivity: wholeNumber(input.minSensitivity, 'minSensitivity', [0, 4]),
    confirmed: input.confirmed ?? undefined,
    k: wholeNumber(input.k, 'k', [1, mostOfPair]),
    maxHops: wholeNumber(input.maxHops, 'maxHops', [1, 1_000]),
    avoid: {
      rules: namesIn(input.avoidRules, 'avoidRules'),
      kinds: namesIn(input.avoidKinds, 'avoidKinds'),
      environments: namesIn(input.avoidEnvironments, 'avoidEnvironments'),
    },
    deadline: searchDeadline,
  })
  if (isRefusal(answer)) throw refusedError(held.revision.derived.facts, answer, [...(from ?? []), ...(to ?? [])])
  const { paths, gaps, completeness } = answer
  return {
    completeness: offset + limit < paths.length ? { kind: 'bounded', by: 'count', limit } : completeness,
    gaps,
    totalCount: paths.length,
    paths: paths.slice(offset, offset + limit),
  }
}

import type { BlastAnswer } from '@throughline/analysis/answers/blast.ts'
import { blastRadius } from '@throughline/analysis/blast.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Access } from '@throughline/graph/footholds/access.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { mostAnswers, searchDeadline, wholeNumber } from './bounds.ts'
import { refusedError } from './refused.ts'

/** A question for what is reached from an asset, or for what reaches it, as the API takes it. */
export interface RadiusInput {
  readonly of: string
  readonly access?: Access | null | undefined
  readonly maxHops?: number | null | undefined
  readonly limit?: number | null | undefined
  readonly profile?: string | null | undefined
}

/**
 * What is reached from an asset (outward), or which entries reach it (inward).
 *
 * @throws NotFoundError, InvalidInputError
 */
export function askRadius(held: HeldRevision, input: RadiusInput, direction: 'outward' | 'inward'): BlastAnswer {
  const answer = blastRadius(held.revision, {
    of: input.of,
    access: input.access ?? undefined,
    direction,
    profile: input.profile ?? undefined,
    maxHops: wholeNumber(input.maxHops, 'maxHops', [1, 1_000]),
    limit: wholeNumber(input.limit, 'limit', [1, mostAnswers * 10]) ?? mostAnswers,
    deadline: searchDeadline,
  })
  if (isRefusal(answer)) throw refusedError(held.revision.derived.facts, answer, [input.of])
  return answer
}

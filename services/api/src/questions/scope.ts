import type { ScopeQuestion } from '@throughline/analysis/what-if/reaches.ts'
import { namesIn, wholeNumber } from './bounds.ts'

/** Between what a question asks, as the API takes it. */
export interface ScopeInput {
  readonly from?: readonly string[] | null | undefined
  readonly to?: readonly string[] | null | undefined
  readonly profiles?: readonly string[] | null | undefined
}

/** Seconds that a question may take: where nothing is said, and at the most. An operation may take a little longer. */
export const usualSeconds = 20
export const mostSeconds = 25

/** The entries and targets of a question. @throws InvalidInputError */
export function scopeIn({ from, to, profiles }: ScopeInput): ScopeQuestion {
  return { from: namesIn(from, 'from'), to: namesIn(to, 'to'), profile: namesIn(profiles, 'profiles') }
}

/** Every name in a scope that may name nothing. */
export function namesOfScope({ from, to }: ScopeInput): readonly string[] {
  return [...(from ?? []), ...(to ?? [])]
}

/** Milliseconds that a question may take; what was found by then is the answer, and says so. @throws InvalidInputError */
export function deadlineIn(seconds: number | null | undefined): number {
  return (wholeNumber(seconds, 'deadline', [1, mostSeconds]) ?? usualSeconds) * 1_000
}

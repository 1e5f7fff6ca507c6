import { listOf } from '@throughline/analysis/refusal.ts'
import type { ScopeQuestion } from '@throughline/analysis/what-if/reaches.ts'
import { given } from './service-request.ts'

/** Seconds that the service takes for one question at the most. */
const mostSeconds = 25

/** The entries, targets and revision of a question as the service takes them. */
export function scopeInput({ from, to, profile }: ScopeQuestion, at: number | undefined): Record<string, unknown> {
  const list = (names: string | readonly string[] | undefined) => (names === undefined ? undefined : listOf(names))
  return given({ from: list(from), to: list(to), profiles: list(profile), at })
}

/** How long a question may take: as long as was asked for, or as the service lets it. */
export function deadlineInput(seconds: number | undefined): number {
  return Math.min(seconds ?? mostSeconds, mostSeconds)
}

import type { Gap } from './estate.ts'
import type { Evidence } from './evidence.ts'

/** Why a source is a gap whose last reading is older than it may be. */
export const staleReason = 'stale'

/** Names of the sources that were not read for too long. */
export function staleSources(gaps: readonly Gap[]): ReadonlySet<string> {
  return new Set(gaps.filter(({ reason }) => reason === staleReason).map(({ source }) => source))
}

/** Whether only stale sources state a fact: it may be long gone. */
export function isStaleFact(
  { evidence }: { readonly evidence: readonly Evidence[] },
  stale: ReadonlySet<string>,
): boolean {
  const stated = stale.size === 0 ? [] : evidence.filter(({ ruling }) => ruling !== true)
  return stated.length > 0 && stated.every(({ source }) => stale.has(source))
}

import { OPERATOR } from '../../facts/settle.ts'
import type { SourceRow } from './all-sources.ts'

const day = 24 * 60 * 60 * 1_000

/** How old a source's last reading may be where nobody said: what is exported by hand is exported about weekly. */
export const usualMaxAgeMs = 7 * day

/**
 * Whether what a source states is too old to be relied on. What states nothing is not, nor what a person ruled: that is true until he says
 * otherwise. @param at ISO 8601
 */
export function isStale(
  { name, units, lastReadAt, maxAgeMs }: Pick<SourceRow, 'name' | 'units' | 'lastReadAt' | 'maxAgeMs'>,
  at: string,
): boolean {
  if (name === OPERATOR || units === 0 || lastReadAt === null) return false
  return Date.parse(at) - Date.parse(lastReadAt) > (maxAgeMs ?? usualMaxAgeMs)
}

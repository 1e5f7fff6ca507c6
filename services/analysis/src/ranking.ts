import { compareText } from '@throughline/graph/facts/settle.ts'
import { profileRank, profileWords } from './entries.ts'
import type { RankedPath } from './paths.ts'

/**
 * The order of answers: what is worth most first (the higher of the target's sensitivity and criticality), then confirmed before candidates, then by
 * what the entry's profile needs, then the cheaper, the shorter, and the id. So every ranking is stable.
 */
export function byRank(a: RankedPath, b: RankedPath): number {
  return (
    b.worth - a.worth ||
    Number(b.confirmed) - Number(a.confirmed) ||
    profileRank(a.entry.profile) - profileRank(b.entry.profile) ||
    a.path.cost - b.path.cost ||
    a.path.hops - b.path.hops ||
    compareText(a.id, b.id)
  )
}

/** What gives a path its place, in one sentence, in the order in which it counts. */
export function rankingOf({
  worth,
  confirmed,
  entry,
  path: { cost, hops },
}: Omit<RankedPath, 'id' | 'target'>): string {
  const standing = confirmed ? 'confirmed' : 'a candidate'
  const length = `cost ${cost} over ${hops} ${hops === 1 ? 'hop' : 'hops'}`
  return `Ranked by a target worth ${worth} of 4, as ${standing}, for an attacker with ${profileWords(entry.profile)}, at ${length}.`
}

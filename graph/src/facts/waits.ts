import type { Asset, Relation, WaitingRelation } from './estate.ts'
import { compareText } from './settle.ts'

/** Waiting relations that an estate names; it counts all. */
export const keptWaits = 1_000

/** What relations wait for, the first of them by id. */
export function waitsOf(
  waiting: readonly Relation[],
  assets: Pick<ReadonlyMap<string, Asset>, 'has'>,
): readonly WaitingRelation[] {
  return waiting
    .toSorted((a, b) => compareText(a.id, b.id))
    .slice(0, keptWaits)
    .map(({ id, type, from, to, evidence }) => ({
      id,
      type,
      from,
      to,
      missing: [...new Set([from, to])].filter((end) => !assets.has(end)),
      evidence,
    }))
}

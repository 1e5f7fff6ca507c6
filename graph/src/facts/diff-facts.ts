import { compareText } from './settle.ts'

/** Facts that came or changed, and facts that went. */
export interface FactDifference<F> {
  readonly written: readonly F[]
  readonly removed: readonly F[]
}

/** Compares two lists that are sorted by id. A fact that did not change is the same object in both, as `advanceFacts` yields them. */
export function diffFacts<F extends { readonly id: string }>(
  previous: readonly F[],
  next: readonly F[],
): FactDifference<F> {
  const written: F[] = []
  const removed: F[] = []
  let at = 0
  for (const fact of next) {
    for (
      let before = previous[at];
      before !== undefined && compareText(before.id, fact.id) < 0;
      before = previous[at]
    ) {
      removed.push(before)
      at++
    }
    const before = previous[at]
    if (before?.id === fact.id) at++
    if (before !== fact) written.push(fact)
  }
  removed.push(...previous.slice(at))
  return { written, removed }
}

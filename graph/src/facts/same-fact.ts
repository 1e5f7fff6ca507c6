import type { Asset, Relation } from './estate.ts'

/** Whether two versions of a fact say the same, but for when it was observed: that it was seen again is no change. */
export function sameFact<F extends Asset | Relation>(a: F, b: F): boolean {
  return a === b || lasting(a) === lasting(b)
}

/** The earlier object where both say the same, so that what did not change is recognised by identity. */
export function earlierIfSame<F extends Asset | Relation>(earlier: F | undefined, later: F): F {
  return earlier !== undefined && sameFact(earlier, later) ? earlier : later
}

function lasting(fact: Asset | Relation): string {
  const evidence = fact.evidence.map((each) => sorted({ ...each, observedAt: '' }))
  return JSON.stringify({
    ...sorted(fact),
    evidence,
    properties: sorted(fact.properties),
    origins: sorted(fact.origins),
  })
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

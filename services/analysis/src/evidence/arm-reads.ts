import type { Conjunction, KeyValue, Variable } from '@throughline/graph/rules/pattern.ts'

/** Where a property that an arm looks at is found, given one derivation: on an end, on an end of a piece of evidence, or on that itself. */
export type Place =
  | { readonly on: 'from' | 'to' }
  | { readonly on: 'edge'; readonly evidence: number }
  | { readonly on: 'edge-from' | 'edge-to'; readonly evidence: number }

/** One property that a derivation by the arm relied on: the first of these that has a value. */
export type Read = readonly { readonly place: Place; readonly property: string }[]

/** An arm of a rule or of a capability. */
export type Arm = Conjunction & { readonly set?: Readonly<Record<string, KeyValue>> }

const known = new WeakMap<Conjunction, readonly Read[]>()

/** What an arm reads: the properties of its conditions, then those that set a capability's key. Worked out once for each arm. */
export function readsOf(arm: Arm): readonly Read[] {
  const found = known.get(arm)
  if (found !== undefined) return found
  const conditions = arm.where.map(({ of, property }) => [{ of, property }])
  const keys = Object.values(arm.set ?? {}).map((value) => ('firstOf' in value ? value.firstOf : []))
  const reads = [...conditions, ...keys]
    .map((first) =>
      first.flatMap(({ of, property }) => {
        const place = placeOf(arm, of)
        // A scope is no reason, so what is asked of it is none either.
        return place === undefined ? [] : [{ place, property }]
      }),
    )
    .filter((read) => read.length > 0)
  known.set(arm, reads)
  return reads
}

/** Where a variable of an arm is found, given a derivation; undefined: only a scope binds it. */
export function placeOf(arm: Conjunction, variable: Variable): Place | undefined {
  if (variable === arm.from) return { on: 'from' }
  if (variable === arm.to) return { on: 'to' }
  const patterns = arm.needs.filter(({ scope }) => scope !== true)
  for (const [evidence, pattern] of patterns.entries()) {
    if (pattern.as === variable) return { on: 'edge', evidence }
    if (pattern.from === variable) return { on: 'edge-from', evidence }
    if (pattern.to === variable) return { on: 'edge-to', evidence }
  }
  return undefined
}

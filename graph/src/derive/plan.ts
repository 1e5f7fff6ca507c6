import type { Condition, Conjunction, KeyValue, Pattern } from '../rules/pattern.ts'
import { edgeTypeNumber } from './edge-types.ts'
import { kindNumber } from './fact-table.ts'

/** What an arm's variable must be, as numbers. */
export interface Slot {
  readonly name: string
  /** Indexes into `assetKinds`; undefined: any. */
  readonly kinds: ReadonlySet<number> | undefined
  readonly conditions: readonly Condition[]
}

/** One move of a join: take an edge of a type, along or against it, from what is bound. */
export interface Move {
  /** Index among the arm's patterns. */
  readonly pattern: number
  readonly type: number
  readonly from: number
  readonly to: number
  readonly how: 'scan' | 'seed' | 'out' | 'in'
  /** A scope is asked whether it exists, not enumerated. */
  readonly once: boolean
  readonly conditions: readonly Condition[]
}

/** Where the value of a capability's key is taken from: the first of these that is present. */
export type KeySource =
  | { readonly slot: number; readonly property: string }
  | { readonly pattern: number; readonly property: string }
  | { readonly fixed: string | boolean }

/** An order in which to join an arm: all bound ends first, then the next edge from a bound end. */
export interface Plan {
  readonly slots: readonly Slot[]
  readonly from: number
  readonly to: number
  /** The slot that is enumerated or seeded before the first move; undefined: the first move scans or is seeded. */
  readonly start: number | undefined
  readonly moves: readonly Move[]
  /** Number of the arm's patterns. */
  readonly patterns: number
  /** Patterns that are evidence, in order. */
  readonly evidence: readonly number[]
  /** Per value of the key, in the order of the declaration. */
  readonly key: readonly (readonly KeySource[])[]
}

/**
 * Plans an arm. Patterns are joined from the seed, or from the pattern with the fewest edges, always along a bound end; a declared arm is
 * connected, so there is always one.
 * @param key the values of the capability's key; none for a rule
 * @param size number of edges of a type
 */
export function planArm(
  arm: Conjunction,
  key: readonly KeyValue[],
  seed: { pattern: number } | { variable: string } | undefined,
  size: (type: number) => number,
): Plan {
  const names = [...new Set([arm.from, arm.to, ...arm.needs.flatMap((pattern) => [pattern.from, pattern.to])])]
  const slots = names.map((name) => slotOf(arm, name))
  const slot = (name: string): number => names.indexOf(name)
  const left = new Set(arm.needs.keys())
  const bound = new Set<number>()
  const moves: Move[] = []
  const take = (index: number, how: Move['how']): void => {
    const pattern = patternAt(arm, index)
    const conditions = arm.where.filter((condition) => condition.of === pattern.as)
    const type = edgeTypeNumber(pattern.edge.type)
    moves.push({
      pattern: index,
      type,
      from: slot(pattern.from),
      to: slot(pattern.to),
      how,
      once: pattern.scope === true,
      conditions,
    })
    bound.add(slot(pattern.from)).add(slot(pattern.to))
    left.delete(index)
  }
  let start: number | undefined
  if (seed !== undefined && 'variable' in seed) start = slot(seed.variable)
  else if (seed !== undefined) take(seed.pattern, 'seed')
  else if (arm.needs.length === 0) start = slot(arm.from)
  else
    take(
      smallest(
        arm,
        [...left].filter((index) => patternAt(arm, index).scope !== true),
        size,
      ),
      'scan',
    )
  if (start !== undefined) bound.add(start)
  while (left.size > 0) {
    const open = [...left].filter(
      (index) => bound.has(slot(patternAt(arm, index).from)) || bound.has(slot(patternAt(arm, index).to)),
    )
    if (open.length === 0) throw new Error(`an arm from ${arm.from} to ${arm.to} is not connected`)
    const closed = open.filter(
      (index) => bound.has(slot(patternAt(arm, index).from)) && bound.has(slot(patternAt(arm, index).to)),
    )
    const next = smallest(arm, closed.length > 0 ? closed : open, size)
    take(next, bound.has(slot(patternAt(arm, next).from)) ? 'out' : 'in')
  }
  const evidence = [...arm.needs.keys()].filter((index) => patternAt(arm, index).scope !== true)
  return {
    slots,
    from: slot(arm.from),
    to: slot(arm.to),
    start,
    moves,
    patterns: arm.needs.length,
    evidence,
    key: key.map((value) => keySources(arm, value, slot)),
  }
}

function slotOf(arm: Conjunction, name: string): Slot {
  const kinds = arm.kinds[name]
  return {
    name,
    kinds: kinds === undefined ? undefined : new Set(kinds.map((kind) => kindNumber(kind.kind))),
    conditions: arm.where.filter((condition) => condition.of === name),
  }
}

function keySources(arm: Conjunction, value: KeyValue, slot: (name: string) => number): readonly KeySource[] {
  if ('fixed' in value) return [value]
  return value.firstOf.map(({ of, property }) =>
    slot(of) >= 0 ? { slot: slot(of), property } : { pattern: arm.needs.findIndex(({ as }) => as === of), property },
  )
}

function patternAt(arm: Conjunction, index: number): Pattern {
  const pattern = arm.needs[index]
  if (pattern === undefined) throw new Error(`no pattern ${index}`)
  return pattern
}

function smallest(arm: Conjunction, patterns: readonly number[], size: (type: number) => number): number {
  const [best] = [...patterns].sort(
    (a, b) => size(edgeTypeNumber(patternAt(arm, a).edge.type)) - size(edgeTypeNumber(patternAt(arm, b).edge.type)),
  )
  if (best === undefined) throw new Error('an arm has only scopes')
  return best
}

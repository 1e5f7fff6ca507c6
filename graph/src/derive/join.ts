import type { Condition, Conjunction, KeyValue } from '../rules/pattern.ts'
import type { ArmRunner, Emit, Seeds } from './arm-runner.ts'
import { satisfies } from './conditions.ts'
import type { FactTable, Key } from './fact-table.ts'
import { keyValues } from './key-values.ts'
import { type Move, type Plan, planArm } from './plan.ts'

/** Runs arms by joining in memory. Synchronous: `run` and `learn` return nothing to wait for. */
export function memoryRunner(facts: FactTable, asOf: string): ArmRunner {
  const now = Date.parse(asOf)
  const size = (type: number): number => facts.edgesOfType(type).length
  return {
    run(declaration, armIndex, seeds, emit) {
      const arm = declaration.arms[armIndex]
      if (arm === undefined) throw new Error(`no arm ${armIndex}`)
      join(facts, now, arm, keyValues(declaration, armIndex), planArm(arm, seeds, size), seeds, emit)
    },
    learn() {
      // The table that is joined is the one that capabilities were added to: there is nothing to tell.
    },
  }
}

function join(
  facts: FactTable,
  now: number,
  arm: Conjunction,
  key: readonly KeyValue[],
  plan: Plan,
  seeds: Seeds | undefined,
  emit: Emit,
): void {
  const bound = new Int32Array(plan.slots.length).fill(-1)
  const edges = new Int32Array(arm.needs.length).fill(-1)

  const holds = (
    conditions: readonly Condition[],
    property: (name: string) => ReturnType<FactTable['edgeProperty']>,
  ): boolean => conditions.every((condition) => satisfies(condition, property(condition.property), now))

  const admits = (slot: number, asset: number): boolean => {
    const { kinds, conditions } = plan.slots[slot] ?? { kinds: undefined, conditions: [] }
    if (kinds !== undefined && !kinds.has(facts.kinds[asset] ?? -1)) return false
    return conditions.length === 0 || holds(conditions, (name) => facts.asset(asset).properties[name])
  }

  const valueOf = (value: KeyValue): string | boolean => {
    if ('fixed' in value) return value.fixed
    for (const { of, property } of value.firstOf) {
      const slot = plan.slots.findIndex(({ name }) => name === of)
      const found =
        slot >= 0
          ? facts.asset(bound[slot] ?? -1).properties[property]
          : facts.edgeProperty(edges[patternNamed(arm, of)] ?? -1, property)
      if (typeof found === 'string' || typeof found === 'boolean') return found
    }
    throw new Error(
      `no value for a key from ${value.firstOf.map(({ of, property }) => `${of}.${property}`).join(', ')}`,
    )
  }

  const finish = (): void => {
    const values: Key = key.map(valueOf)
    emit(
      bound[plan.from] ?? -1,
      bound[plan.to] ?? -1,
      values,
      plan.evidence.map((pattern) => edges[pattern] ?? -1),
    )
  }

  /** Tries one edge for a move; true if the arm was matched with it. */
  const tryEdge = (at: number, move: Move, edge: number): boolean => {
    const from = facts.fromOf(edge)
    const to = facts.toOf(edge)
    const fromWas = bound[move.from] ?? -1
    if (fromWas !== -1 && fromWas !== from) return false
    if (fromWas === -1 && !admits(move.from, from)) return false
    bound[move.from] = from
    const toWas = bound[move.to] ?? -1
    const fits =
      (toWas === -1 ? admits(move.to, to) : toWas === to) &&
      (move.conditions.length === 0 || holds(move.conditions, (name) => facts.edgeProperty(edge, name)))
    let matched = false
    if (fits) {
      bound[move.to] = to
      edges[move.pattern] = edge
      matched = extend(at + 1)
    }
    if (move.from !== move.to) bound[move.to] = toWas
    bound[move.from] = fromWas
    return matched
  }

  const extend = (at: number): boolean => {
    const move = plan.moves[at]
    if (move === undefined) {
      finish()
      return true
    }
    let matched = false
    for (const edge of candidates(facts, move, bound, seeds)) {
      matched = tryEdge(at, move, edge) || matched
      if (matched && move.once) break
    }
    return matched
  }

  if (plan.start === undefined) {
    extend(0)
    return
  }
  const starts = seeds !== undefined && 'variable' in seeds ? seeds.assets : facts.kinds.keys()
  for (const asset of starts) {
    if (!admits(plan.start, asset)) continue
    bound[plan.start] = asset
    extend(0)
    bound[plan.start] = -1
  }
}

function* candidates(facts: FactTable, move: Move, bound: Int32Array, seeds: Seeds | undefined): Iterable<number> {
  switch (move.how) {
    case 'seed':
      if (seeds !== undefined && 'pattern' in seeds) yield* seeds.edges
      return
    case 'scan': {
      const all = facts.edgesOfType(move.type)
      for (let index = 0; index < all.length; index++) yield all.at(index)
      return
    }
    case 'out':
      for (let edge = facts.firstFrom(move.type, bound[move.from] ?? -1); edge !== -1; edge = facts.nextFrom(edge))
        yield edge
      return
    case 'in':
      for (let edge = facts.firstTo(move.type, bound[move.to] ?? -1); edge !== -1; edge = facts.nextTo(edge)) yield edge
      return
  }
}

function patternNamed(arm: Conjunction, name: string): number {
  return arm.needs.findIndex((pattern) => pattern.as === name)
}

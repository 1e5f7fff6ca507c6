import type { Condition } from '../rules/pattern.ts'
import type { ArmRunner, Emit, Seeds } from './arm-runner.ts'
import { satisfies } from './conditions.ts'
import type { FactTable } from './fact-table.ts'
import { keyValues } from './key-values.ts'
import { type KeySource, type Move, type Plan, planArm } from './plan.ts'

/** Runs arms by joining in memory. Synchronous: `run` and `learn` return nothing to wait for. */
export function memoryRunner(facts: FactTable, asOf: string): ArmRunner {
  const now = Date.parse(asOf)
  const size = (type: number): number => facts.edgesOfType(type).length
  return {
    run(declaration, armIndex, seeds, emit) {
      const arm = declaration.arms[armIndex]
      if (arm === undefined) throw new Error(`no arm ${armIndex}`)
      new Join(facts, now, planArm(arm, keyValues(declaration, armIndex), seeds, size), emit).run(seeds)
    },
    learn() {
      // The table that is joined is the one that capabilities were added to: there is nothing to tell.
    },
  }
}

const NONE: readonly number[] = []

/**
 * One run of a plan: nested loops along the linked lists of edges, binding assets as it goes. Millions of bindings are tried, so what
 * is emitted is lent and nothing is made per binding.
 */
class Join {
  private readonly facts: FactTable
  private readonly now: number
  private readonly plan: Plan
  private readonly emit: Emit
  /** Per slot: the asset it is bound to, -1 while it is open. */
  private readonly bound: Int32Array
  /** Per pattern: the edge taken. */
  private readonly edges: Int32Array
  private readonly evidence: number[]
  private readonly key: (string | boolean)[]
  private seedEdges = NONE

  constructor(facts: FactTable, now: number, plan: Plan, emit: Emit) {
    this.facts = facts
    this.now = now
    this.plan = plan
    this.emit = emit
    this.bound = new Int32Array(plan.slots.length).fill(-1)
    this.edges = new Int32Array(plan.patterns).fill(-1)
    this.evidence = plan.evidence.map(() => -1)
    this.key = plan.key.map(() => '')
  }

  run(seeds: Seeds | undefined): void {
    const { start } = this.plan
    if (seeds !== undefined && 'pattern' in seeds) this.seedEdges = seeds.edges
    if (start === undefined) {
      this.extend(0)
      return
    }
    for (const asset of seeds !== undefined && 'variable' in seeds ? seeds.assets : this.facts.kinds.keys()) {
      if (!this.admits(start, asset)) continue
      this.bound[start] = asset
      this.extend(0)
      this.bound[start] = -1
    }
  }

  /** Makes the move at a place of the plan and all after it; true if something matched. */
  private extend(at: number): boolean {
    const move = this.plan.moves[at]
    if (move === undefined) {
      this.finish()
      return true
    }
    const { facts } = this
    let matched = false
    switch (move.how) {
      case 'seed':
        for (const edge of this.seedEdges) matched = this.tryEdge(at, move, edge) || matched
        return matched
      case 'scan': {
        const all = facts.edgesOfType(move.type)
        for (let index = 0; index < all.length; index++) matched = this.tryEdge(at, move, all.at(index)) || matched
        return matched
      }
      case 'out': {
        const from = this.bound[move.from] ?? -1
        for (let edge = facts.firstFrom(move.type, from); edge !== -1; edge = facts.nextFrom(edge)) {
          matched = this.tryEdge(at, move, edge) || matched
          if (matched && move.once) break
        }
        return matched
      }
      case 'in': {
        const to = this.bound[move.to] ?? -1
        for (let edge = facts.firstTo(move.type, to); edge !== -1; edge = facts.nextTo(edge)) {
          matched = this.tryEdge(at, move, edge) || matched
          if (matched && move.once) break
        }
        return matched
      }
    }
  }

  /** Tries one edge for a move; true if the arm was matched with it. */
  private tryEdge(at: number, move: Move, edge: number): boolean {
    const { bound, facts } = this
    const from = facts.fromOf(edge)
    const to = facts.toOf(edge)
    const fromWas = bound[move.from] ?? -1
    if (fromWas === -1 ? !this.admits(move.from, from) : fromWas !== from) return false
    bound[move.from] = from
    // Looked at only now: a loop binds both its ends by the first.
    const toWas = bound[move.to] ?? -1
    let matched = false
    if ((toWas === -1 ? this.admits(move.to, to) : toWas === to) && this.edgeHolds(move.conditions, edge)) {
      bound[move.to] = to
      this.edges[move.pattern] = edge
      matched = this.extend(at + 1)
    }
    bound[move.to] = toWas
    bound[move.from] = fromWas
    return matched
  }

  private admits(slot: number, asset: number): boolean {
    const { kinds, conditions } = this.plan.slots[slot] ?? { kinds: undefined, conditions: [] }
    if (kinds !== undefined && !kinds.has(this.facts.kinds[asset] ?? -1)) return false
    for (const condition of conditions)
      if (!satisfies(condition, this.facts.asset(asset).properties[condition.property], this.now)) return false
    return true
  }

  private edgeHolds(conditions: readonly Condition[], edge: number): boolean {
    for (const condition of conditions)
      if (!satisfies(condition, this.facts.edgeProperty(edge, condition.property), this.now)) return false
    return true
  }

  private finish(): void {
    const { plan, bound, edges, evidence, key } = this
    for (let index = 0; index < evidence.length; index++) evidence[index] = edges[plan.evidence[index] ?? -1] ?? -1
    for (let index = 0; index < key.length; index++) key[index] = this.valueOf(plan.key[index])
    this.emit(bound[plan.from] ?? -1, bound[plan.to] ?? -1, key, evidence)
  }

  private valueOf(sources: readonly KeySource[] | undefined): string | boolean {
    for (const source of sources ?? []) {
      if ('fixed' in source) return source.fixed
      const found =
        'slot' in source
          ? this.facts.asset(this.bound[source.slot] ?? -1).properties[source.property]
          : this.facts.edgeProperty(this.edges[source.pattern] ?? -1, source.property)
      if (typeof found === 'string' || typeof found === 'boolean') return found
    }
    throw new Error(`no value for a key from ${JSON.stringify(sources)}`)
  }
}

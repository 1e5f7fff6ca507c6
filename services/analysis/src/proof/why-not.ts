import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { satisfies } from '@throughline/graph/derive/conditions.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { edgeTypeNumber } from '@throughline/graph/derive/edge-types.ts'
import { ruleById } from '@throughline/graph/rules/all-rules.ts'
import type { Condition, Conjunction, Pattern, Variable } from '@throughline/graph/rules/pattern.ts'
import type { ShownPath } from '../answers/paths.ts'

/** How far an arm could be matched, and what it lacked there. */
interface Failure {
  readonly depth: number
  readonly reason: string
}

/** How deep capabilities are looked into. */
const deepest = 4

/** Why a step does not follow from facts: per way in which its rule could apply between these footholds, the first thing that is not so. */
export function whyNot(derived: Derived, step: ShownPath['steps'][number]): readonly string[] {
  const { rule, from, to } = step
  const declared = ruleById.get(rule)
  if (declared === undefined) return ['there is no such rule']
  const missing = [from.asset, to.asset].filter((id) => derived.facts.findAsset(id) === undefined)
  if (missing.length > 0) return missing.map((id) => `${id} is none of the facts`)
  const arms = declared.arms.filter(({ access }) => access.some(([a, b]) => a === from.access && b === to.access))
  if (arms.length === 0) return [`the rule never leads from ${from.access} to ${to.access}`]
  const ends = { from: derived.facts.assetNumber(from.asset), to: derived.facts.assetNumber(to.asset) }
  return [...new Set(arms.map((arm) => new ArmTrial(derived, arm, deepest).failure(ends).reason))]
}

/** One arm, matched as far as it goes. Small estates only: nothing is planned. */
class ArmTrial {
  private readonly derived: Derived
  private readonly arm: Conjunction
  private readonly deeper: number
  private readonly assets = new Map<Variable, number>()
  private readonly edges = new Map<Variable, number>()
  private worst: Failure = { depth: -1, reason: 'nothing is wrong' }

  constructor(derived: Derived, arm: Conjunction, deeper: number) {
    this.derived = derived
    this.arm = arm
    this.deeper = deeper
  }

  /** What keeps the arm from matching between two assets. */
  failure(ends: { readonly from: number; readonly to: number }): Failure {
    const { from, to } = this.arm
    if (from === to && ends.from !== ends.to) return { depth: 0, reason: 'it stays on one asset' }
    this.assets.set(from, ends.from).set(to, ends.to)
    if ([from, to].every((variable) => this.holds(variable, 0))) this.match(new Set(this.arm.needs), 1)
    return this.worst
  }

  private match(left: ReadonlySet<Pattern>, depth: number): boolean {
    const isBound = ({ from, to }: Pattern): boolean => this.assets.has(from) || this.assets.has(to)
    const pattern = [...left].find(isBound)
    if (pattern === undefined) return true
    const rest = new Set([...left].filter((one) => one !== pattern))
    const candidates = this.candidates(pattern)
    if (candidates.length === 0) this.note(depth, this.lacking(pattern))
    for (const edge of candidates) {
      const { facts } = this.derived
      const fresh = [
        [pattern.from, facts.fromOf(edge)],
        [pattern.to, facts.toOf(edge)],
      ] as const
      const added = fresh.filter(([variable]) => !this.assets.has(variable))
      for (const [variable, asset] of added) this.assets.set(variable, asset)
      if (pattern.as !== undefined) this.edges.set(pattern.as, edge)
      const holds =
        (pattern.as === undefined || this.holds(pattern.as, depth)) &&
        added.every(([variable]) => this.holds(variable, depth))
      if (holds && this.match(rest, depth + 1)) return true
      for (const [variable] of added) this.assets.delete(variable)
      if (pattern.as !== undefined) this.edges.delete(pattern.as)
    }
    return false
  }

  /** Enabled relations, or capabilities, that lie where the pattern wants one. */
  private candidates({ edge, from, to }: Pattern): number[] {
    const { facts } = this.derived
    const [start, end] = [this.assets.get(from), this.assets.get(to)]
    const all = facts.edgesOfType(edgeTypeNumber(edge.type))
    return Array.from({ length: all.length }, (_, index) => all.at(index)).filter(
      (one) => (start === undefined || facts.fromOf(one) === start) && (end === undefined || facts.toOf(one) === end),
    )
  }

  /** What to say where a pattern finds nothing. */
  private lacking({ edge, from, to }: Pattern): string {
    const { facts } = this.derived
    const [start, end] = [this.assets.get(from), this.assets.get(to)]
    const between = `${edge.type}${start === undefined ? '' : ` from ${facts.asset(start).id}`}${end === undefined ? '' : ` to ${facts.asset(end).id}`}`
    const isDisabled = facts.relations.some(
      (relation, number) =>
        relation.type === edge.type &&
        (start === undefined || facts.fromOf(number) === start) &&
        (end === undefined || facts.toOf(number) === end),
    )
    if (isDisabled) return `${between} is disabled`
    const capability = allCapabilities.find(({ type }) => type === edge.type)
    if (capability === undefined || start === undefined || end === undefined || this.deeper === 0)
      return `no ${between}`
    const reasons = capability.arms.map(
      (arm) => new ArmTrial(this.derived, arm, this.deeper - 1).failure({ from: start, to: end }).reason,
    )
    return `no ${between} (${[...new Set(reasons)].join('; or ')})`
  }

  /** Whether all that is asked of a variable is so. */
  private holds(variable: Variable, depth: number): boolean {
    const { facts, estate } = this.derived
    const [asset, edge] = [this.assets.get(variable), this.edges.get(variable)]
    const kinds = asset === undefined ? undefined : this.arm.kinds[variable]
    if (asset !== undefined && kinds !== undefined && !kinds.some(({ kind }) => kind === facts.asset(asset).kind)) {
      this.note(depth, `${facts.asset(asset).id} is a ${facts.asset(asset).kind}`)
      return false
    }
    for (const condition of this.arm.where.filter(({ of }) => of === variable)) {
      const value =
        edge === undefined
          ? facts.asset(asset ?? -1).properties[condition.property]
          : facts.edgeProperty(edge, condition.property)
      if (satisfies(condition, value, Date.parse(estate.asOf))) continue
      const owner = edge === undefined ? facts.asset(asset ?? -1).id : facts.edgeId(edge)
      this.note(
        depth,
        `${condition.property} of ${owner} is ${JSON.stringify(value) ?? 'unknown'}, not ${wanted(condition)}`,
      )
      return false
    }
    return true
  }

  private note(depth: number, reason: string): void {
    if (depth > this.worst.depth) this.worst = { depth, reason }
  }
}

function wanted(condition: Condition): string {
  switch (condition.op) {
    case 'equals':
      return JSON.stringify(condition.value)
    case 'oneOf':
    case 'includesAny':
      return `one of ${condition.values.join(', ')}`
    case 'atLeast':
      return `at least ${condition.value}`
    case 'notExpired':
      return 'a time to come'
  }
}

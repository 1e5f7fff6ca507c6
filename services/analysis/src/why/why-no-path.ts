import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Access } from '@throughline/graph/footholds/access.ts'
import { accessOfFoothold, assetOfFoothold, type Foothold } from '@throughline/graph/footholds/foothold.ts'
import { relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import { search } from '@throughline/graph/pathfinder/snapshot/search.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Rule } from '@throughline/graph/rules/define-rule.ts'
import { entriesFor } from '../entries.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import { targetsNamed } from '../targets.ts'
import { type NearArm, NearArms } from './near-arms.ts'

/** Something that is not there. An end of it is an asset, or any of some kinds. */
export interface MissingRelation {
  /** A relation's or a capability's type. */
  readonly type: string
  readonly verb: string
  readonly from: string | null
  readonly fromKinds: readonly string[]
  readonly to: string | null
  readonly toKinds: readonly string[]
}

/** A property that is as it is, of an asset or a relation. */
export interface BlockingProperty {
  readonly of: string
  readonly property: string
  readonly value: unknown
}

/** A rule that would join what A reaches to what reaches B, but for one thing. */
export interface NearMiss {
  readonly rule: string
  readonly from: Foothold
  readonly to: Foothold
  readonly missing: MissingRelation | null
  readonly blocked: BlockingProperty | null
  /** Ids of the relations that the rule needs and that are there. */
  readonly met: readonly string[]
  /** Difficulty of the path that there would be. */
  readonly cost: number
}

/** Why there is no path. */
export interface WhyNoPath {
  /** False: there is a path. */
  readonly none: boolean
  /** Assets on which something is reached from the start. */
  readonly reached: number
  /** Assets from which the end is reached. */
  readonly reaching: number
  /** The nearest first: what only a property holds up, then by how much of what the rule needs is there, then the easiest. */
  readonly near: readonly NearMiss[]
  /** False: the search for near misses was cut short. */
  readonly exhaustive: boolean
}

/** Which path is missed. Assets (id or name) or footholds. */
export interface WhyQuestion {
  readonly from: string
  readonly to: string
  /** Near misses that are shown. */
  readonly limit?: number | undefined
}

const usualLimit = 5

/**
 * Why no attack path leads from one asset to another: of every rule, where it would lead from what the start reaches to what reaches the
 * end, had it not one relation too few or one property in its way. Two or more things that are lacking are not looked for: then nothing near
 * is there, and that is said.
 */
export function whyNoPath(revision: Revision, question: WhyQuestion): WhyNoPath | Refusal {
  const { facts, estate } = revision.derived
  const entries = entriesFor(facts, { from: question.from })
  if (isRefusal(entries)) return entries
  const targets = targetsNamed(facts, question.to)
  if (isRefusal(targets)) return targets
  const graph = stepGraphOf(revision.derived)
  const starts = entries.map(({ foothold }) => foothold)
  const ends = targets.flatMap(({ footholds }) => footholds)
  const out = search(graph, starts, { direction: 'out', weights: graph.weight })
  const outCost = new Map(out.reached.map((foothold) => [foothold, out.space.cost[foothold] ?? 0]))
  const into = search(graph, ends, { direction: 'in', weights: graph.weight })
  const inCost = new Map(into.reached.map((foothold) => [foothold, into.space.cost[foothold] ?? 0]))
  const none = !into.reached.some((foothold) => outCost.has(foothold))
  const count = (footholds: Iterable<number>) => new Set([...footholds].map(assetOfFoothold)).size
  const counts = { none, reached: count(outCost.keys()), reaching: count(inCost.keys()) }
  if (!none) return { ...counts, near: [], exhaustive: true }

  const arms = new NearArms(facts, estate.asOf)
  const found: NearMiss[] = []
  for (const rule of allRules.filter(({ silent }) => !silent)) {
    const closing = new Set(rule.breaks.map(({ property }) => property))
    for (const arm of rule.arms) {
      for (const [access, gained] of arm.access) {
        const from = nearest(outCost, access)
        const to = nearest(inCost, gained)
        if (from.size === 0 || to.size === 0) continue
        arms.find(arm, { from: [...from.keys()], to }, closing, (near) => {
          const [start, end] = [near.bound.get(arm.from) ?? -1, near.bound.get(arm.to) ?? -1]
          const cost = (from.get(start) ?? 0) + arm.difficulty + (to.get(end) ?? 0)
          found.push(nearMiss(revision, rule, [start, access], [end, gained], near, cost))
        })
      }
    }
  }
  return { ...counts, near: ranked(found).slice(0, question.limit ?? usualLimit), exhaustive: !arms.exhausted }
}

/** Assets that are held with an access, and at what cost, the least first. */
function nearest(cost: ReadonlyMap<number, number>, access: Access): ReadonlyMap<number, number> {
  const held = [...cost].filter(([foothold]) => accessOfFoothold(foothold) === access)
  return new Map(held.toSorted(([, a], [, b]) => a - b).map(([foothold, one]) => [assetOfFoothold(foothold), one]))
}

function nearMiss(
  { derived: { facts } }: Revision,
  rule: Rule,
  [start, access]: readonly [number, Access],
  [end, gained]: readonly [number, Access],
  { bound, edges, lack }: NearArm,
  cost: number,
): NearMiss {
  const id = (asset: number | undefined): string | null => (asset === undefined ? null : facts.asset(asset).id)
  const base = {
    rule: rule.id,
    from: { asset: id(start) ?? '', access },
    to: { asset: id(end) ?? '', access: gained },
    met: edges.flatMap((edge) => facts.relationOf(edge)?.id ?? []),
    cost,
  }
  if ('pattern' in lack) {
    const { from, to, edge } = lack.pattern
    const missing = {
      type: edge.type,
      verb: relationTypeByName.get(edge.type)?.verb ?? edge.type.toLowerCase().replaceAll('_', ' '),
      from: id(bound.get(from)),
      fromKinds: edge.from.map(({ kind }) => kind),
      to: id(bound.get(to)),
      toKinds: edge.to.map(({ kind }) => kind),
    }
    return { ...base, missing, blocked: null }
  }
  const { condition, edge, asset } = lack
  const value =
    edge === undefined
      ? facts.asset(asset ?? -1).properties[condition.property]
      : facts.edgeProperty(edge, condition.property)
  const of = edge === undefined ? (id(asset) ?? '') : (facts.relationOf(edge)?.id ?? (id(facts.toOf(edge)) || ''))
  return { ...base, missing: null, blocked: { of, property: condition.property, value: value ?? null } }
}

/** Each miss once: what is lacking says which it is, whatever way leads to it. */
function ranked(found: readonly NearMiss[]): readonly NearMiss[] {
  const sorted = found.toSorted(
    (a, b) => Number(a.missing !== null) - Number(b.missing !== null) || b.met.length - a.met.length || a.cost - b.cost,
  )
  const lacks = new Map<string, NearMiss>()
  for (const miss of sorted) {
    const key = JSON.stringify([miss.missing, miss.blocked])
    if (!lacks.has(key)) lacks.set(key, miss)
  }
  return [...lacks.values()]
}

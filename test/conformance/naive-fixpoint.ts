import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { type Capability, capabilityId } from '@throughline/graph/capabilities/define-capability.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Rule } from '@throughline/graph/rules/define-rule.ts'
import type { Condition, Conjunction } from '@throughline/graph/rules/pattern.ts'

/** Owner (a capability's id, or `rule access@from access@to`) → its derivations as `difficulty arm evidence…`, sorted. */
export type Reading = Map<string, string[]>

interface NaiveEdge {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

type Match = { bound: Map<string, string>; edges: NaiveEdge[] }
type Found = { owner: string; difficulty: number; arm: number; evidence: readonly string[] }

/**
 * A third reading of the declarations, as slow and plain as can be: every edge is tried in every place, over and over until nothing is new.
 * It shares no code with the evaluators, so a mistake of theirs is not a mistake of its.
 */
export function naiveFixpoint(estate: Estate): Reading {
  const assets = new Map(estate.assets.map((asset) => [asset.id, asset]))
  const edges: NaiveEdge[] = estate.relations
    .filter((relation) => relation.properties['enabled'] === true)
    .map(({ id, type, from, to, properties }) => ({ id, type, from, to, properties }))
  const known = new Set<string>()
  const found: Found[] = []
  for (let before = -1; before !== edges.length; ) {
    before = edges.length
    found.length = 0
    for (const capability of allCapabilities) {
      for (const arm of capability.arms.keys()) {
        for (const match of matches(capability, arm)) {
          const edge = capabilityEdge(capability, arm, match)
          found.push({ owner: edge.id, difficulty: 0, arm, evidence: evidenceOf(capability.arms[arm], match) })
          if (known.has(edge.id)) continue
          known.add(edge.id)
          edges.push(edge)
        }
      }
    }
  }
  for (const rule of allRules) {
    for (const [index, arm] of rule.arms.entries()) {
      for (const match of matches(rule, index)) {
        const [from, to] = [match.bound.get(arm.from), match.bound.get(arm.to)]
        for (const [held, gained] of arm.access) {
          const owner = `${rule.id} ${held}@${from} ${gained}@${to}`
          found.push({ owner, difficulty: arm.difficulty, arm: index, evidence: evidenceOf(arm, match) })
        }
      }
    }
  }
  return withoutRedundant(found)

  function matches(declaration: Rule | Capability, armIndex: number): Match[] {
    const arm = declaration.arms[armIndex]
    if (arm === undefined) throw new Error('no such arm')
    let partial: Match[] =
      arm.needs.length > 0
        ? [{ bound: new Map(), edges: [] }]
        : estate.assets.map(({ id }) => ({ bound: new Map([[arm.from, id]]), edges: [] }))
    for (const pattern of arm.needs) {
      partial = partial.flatMap(({ bound, edges: taken }) =>
        edges.flatMap((edge) => {
          if (edge.type !== pattern.edge.type) return []
          if ((bound.get(pattern.from) ?? edge.from) !== edge.from) return []
          if ((bound.get(pattern.to) ?? edge.to) !== edge.to) return []
          if (pattern.from === pattern.to && edge.from !== edge.to) return []
          return [
            { bound: new Map(bound).set(pattern.from, edge.from).set(pattern.to, edge.to), edges: [...taken, edge] },
          ]
        }),
      )
    }
    return partial.filter(
      (match) =>
        arm.where.every((condition) => meets(condition, valueOf(arm, match, condition.of, condition.property))) &&
        Object.entries(arm.kinds).every(([variable, kinds]) =>
          kinds.some(({ kind }) => kind === assets.get(match.bound.get(variable) ?? '')?.kind),
        ),
    )
  }

  function valueOf(arm: Conjunction, match: Match, of: string, property: string): unknown {
    const asset = match.bound.get(of)
    if (asset !== undefined) return assets.get(asset)?.properties[property]
    return match.edges[arm.needs.findIndex((pattern) => pattern.as === of)]?.properties[property]
  }

  function meets(condition: Condition, value: unknown): boolean {
    if (condition.op === 'equals') return value === condition.value
    if (condition.op === 'oneOf') return condition.values.some((wanted) => wanted === value)
    if (condition.op === 'includesAny') return condition.values.some((wanted) => [value].flat().includes(wanted))
    if (condition.op === 'atLeast') return Number(value) >= condition.value
    return value === undefined || new Date(String(value)).getTime() > new Date(estate.asOf).getTime()
  }

  function capabilityEdge(capability: Capability, armIndex: number, match: Match): NaiveEdge {
    const arm = capability.arms[armIndex]
    if (arm === undefined) throw new Error('no such arm')
    const key = capability.key.map((name) => {
      const set = arm.set[name]
      if (set === undefined) throw new Error(`${capability.type} leaves ${name} open`)
      const value =
        'fixed' in set
          ? set.fixed
          : set.firstOf.map(({ of, property }) => valueOf(arm, match, of, property)).find((some) => some !== undefined)
      return [name, value as string | boolean] as const // declared key properties are texts or flags
    })
    const from = match.bound.get(arm.from) ?? ''
    const to = match.bound.get(arm.to) ?? ''
    return {
      id: capabilityId(capability.type, from, to, key),
      type: capability.type,
      from,
      to,
      properties: Object.fromEntries(key),
    }
  }
}

function evidenceOf(arm: Conjunction | undefined, match: Match): readonly string[] {
  return match.edges.filter((_, index) => arm?.needs[index]?.scope !== true).map(({ id }) => id)
}

/** Compares every derivation of an owner with every other. */
function withoutRedundant(found: readonly Found[]): Reading {
  const reading: Reading = new Map()
  for (const [owner, derivations] of Map.groupBy(found, (derivation) => derivation.owner)) {
    const better = (a: Found, b: Found): boolean => {
      if (!a.evidence.every((id) => b.evidence.includes(id))) return false
      const same = b.evidence.every((id) => a.evidence.includes(id))
      if (a.difficulty !== b.difficulty) return a.difficulty < b.difficulty
      return !same || a.arm < b.arm
    }
    const kept = derivations.filter((derivation) => !derivations.some((other) => better(other, derivation)))
    reading.set(
      owner,
      [...new Set(kept.map(({ difficulty, arm, evidence }) => [difficulty, arm, ...evidence].join(' ')))].sort(),
    )
  }
  return reading
}

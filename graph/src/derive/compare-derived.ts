import { accesses } from '../footholds/access.ts'
import { type DerivationTable, derivationsOf, evidenceOf } from './derivation-table.ts'
import type { Derived } from './derived.ts'
import type { FactChanges } from './fact-changes.ts'

/** What came, went and changed from one revision's derivations to the next's. */
export interface Difference {
  readonly derived: Derived
  /** Edge numbers in `derived.facts`. */
  readonly addedCapabilities: readonly number[]
  /** Edge numbers in the previous facts. */
  readonly removedCapabilities: readonly number[]
  /** Step numbers in `derived.steps`. */
  readonly addedSteps: readonly number[]
  /** Step numbers in the previous steps. */
  readonly removedSteps: readonly number[]
  /** Steps that both have, with other derivations: step numbers in `derived.steps`. */
  readonly changedSteps: readonly number[]
}

/** Compares two revisions' derivations. Both tables are sorted by numbers that rise with ids, so they are walked side by side. */
export function compareDerived(
  previous: Derived | null,
  derived: Derived,
  changes: Pick<FactChanges, 'assets' | 'relations'> | null,
): Difference {
  if (previous === null || changes === null) {
    const { facts, steps } = derived
    return {
      derived,
      addedCapabilities: range(facts.relations.length, facts.edgeCount),
      removedCapabilities: [],
      addedSteps: range(0, steps.count),
      removedSteps: [],
      changedSteps: [],
    }
  }
  const nextCapability = matchCapabilities(previous, derived, changes.assets)
  const before = previous.facts.relations.length
  const nextEdge = (edge: number): number =>
    (edge < before ? changes.relations[edge] : nextCapability[edge - before]) ?? -1
  const survivors = new Set(nextCapability)
  return {
    derived,
    addedCapabilities: range(derived.facts.relations.length, derived.facts.edgeCount).filter(
      (edge) => !survivors.has(edge),
    ),
    removedCapabilities: range(before, previous.facts.edgeCount).filter((edge) => nextCapability[edge - before] === -1),
    ...compareSteps(previous, derived, changes.assets, nextEdge),
  }
}

/** Previous capability (from 0) → edge in the next facts, -1: gone. */
function matchCapabilities(previous: Derived, derived: Derived, assets: Int32Array): Int32Array {
  const { facts } = previous
  return Int32Array.from({ length: facts.edgeCount - facts.relations.length }, (_, index) => {
    const edge = facts.relations.length + index
    const [from, to] = [assets[facts.fromOf(edge)] ?? -1, assets[facts.toOf(edge)] ?? -1]
    if (from === -1 || to === -1) return -1
    return derived.facts.findCapability(facts.typeOf(edge), from, to, facts.keyOf(edge)) ?? -1
  })
}

function compareSteps(previous: Derived, derived: Derived, assets: Int32Array, nextEdge: (edge: number) => number) {
  const [a, b] = [previous.steps, derived.steps]
  const found = { addedSteps: [] as number[], removedSteps: [] as number[], changedSteps: [] as number[] }
  const next = (foothold: number): number => {
    const asset = assets[Math.floor(foothold / accesses.length)] ?? -1
    return asset === -1 ? -1 : asset * accesses.length + (foothold % accesses.length)
  }
  let at = 0
  for (let step = 0; step < a.count; step++) {
    const [rule, from, to] = [a.rule[step] ?? 0, next(a.from[step] ?? -1), next(a.to[step] ?? -1)]
    if (from === -1 || to === -1) {
      found.removedSteps.push(step)
      continue
    }
    const order = (other: number): number =>
      (b.rule[other] ?? 0) - rule || (b.from[other] ?? 0) - from || (b.to[other] ?? 0) - to
    for (; at < b.count && order(at) < 0; at++) found.addedSteps.push(at)
    if (at === b.count || order(at) !== 0) found.removedSteps.push(step)
    else {
      if (!sameDerivations(a.derivations, step, b.derivations, at, nextEdge)) found.changedSteps.push(at)
      at++
    }
  }
  for (; at < b.count; at++) found.addedSteps.push(at)
  return found
}

function sameDerivations(
  a: DerivationTable,
  owner: number,
  b: DerivationTable,
  other: number,
  nextEdge: (edge: number) => number,
): boolean {
  const [first, end] = derivationsOf(a, owner)
  const [otherFirst, otherEnd] = derivationsOf(b, other)
  if (end - first !== otherEnd - otherFirst) return false
  for (let derivation = first; derivation < end; derivation++) {
    const twin = otherFirst + derivation - first
    if (a.arm[derivation] !== b.arm[twin] || a.difficulty[derivation] !== b.difficulty[twin]) return false
    const [evidence, others] = [evidenceOf(a, derivation), evidenceOf(b, twin)]
    if (evidence.length !== others.length || !evidence.every((edge, index) => nextEdge(edge) === others[index]))
      return false
  }
  return true
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index)
}

import type { Capability } from '../capabilities/define-capability.ts'
import type { DerivationTable } from './derivation-table.ts'
import { derivationsOf, evidenceOf } from './derivation-table.ts'
import { edgeTypeNumber } from './edge-types.ts'
import type { Succession } from './succession.ts'

/**
 * Carries over the capabilities of one type that still follow from derivations on which nothing changed. Of those that need others of the
 * type, only what is grounded: two agents that only support each other do not live on.
 */
export function keepCapabilities(capability: Capability, succession: Succession): void {
  const { previous, kept, changes, findings } = succession
  const { facts, capabilities: table } = previous
  const relations = facts.relations.length
  const type = edgeTypeNumber(capability.type)
  const alive = new Set<number>()
  const grounded: { owner: number; derivation: number }[] = []
  const waiting = new Map<number, { owner: number; derivation: number }[]>()
  const queue: number[] = []
  const accept = (candidate: { owner: number; derivation: number }): void => {
    grounded.push(candidate)
    if (alive.has(candidate.owner)) return
    alive.add(candidate.owner)
    queue.push(candidate.owner)
  }
  for (const owner of capabilitiesOf(facts, type)) {
    const ends = { from: facts.fromOf(owner), to: facts.toOf(owner) }
    const [first, end] = derivationsOf(table, owner - relations)
    for (let derivation = first; derivation < end; derivation++) {
      if (!kept.holds(capability, table, derivation, ends, type)) continue
      const support = evidenceOf(table, derivation).find((edge) => facts.typeOf(edge) === type)
      if (support === undefined) accept({ owner, derivation })
      else append(waiting, support, { owner, derivation })
    }
  }
  for (let owner = queue.pop(); owner !== undefined; owner = queue.pop()) waiting.get(owner)?.forEach(accept)
  for (const owner of alive) {
    const [from, to] = [changes.assets[facts.fromOf(owner)] ?? -1, changes.assets[facts.toOf(owner)] ?? -1]
    kept.capabilities[owner - relations] = findings.facts.addCapability(type, from, to, facts.keyOf(owner))
  }
  for (const { owner, derivation } of grounded) {
    const evidence = kept.nextEvidence(table, derivation)
    findings.capabilities.addCapability(kept.nextEdge(owner), armOf(table, derivation), evidence)
  }
}

/** Follows the capabilities of a type into the next revision once it is derived; tells the runner which ended, and notes which are new. */
export async function settleCapabilities(capability: Capability, succession: Succession): Promise<void> {
  const { previous, kept, changes, findings, runner, touchedEdges, touchedTypes } = succession
  const { facts } = previous
  const type = edgeTypeNumber(capability.type)
  const removed: { type: number; from: string; to: string; key: readonly (string | boolean)[] }[] = []
  const known = new Set<number>()
  for (const edge of capabilitiesOf(facts, type)) {
    const [from, to] = [changes.assets[facts.fromOf(edge)] ?? -1, changes.assets[facts.toOf(edge)] ?? -1]
    const key = facts.keyOf(edge)
    const next = from === -1 || to === -1 ? undefined : findings.facts.findCapability(type, from, to, key)
    kept.capabilities[edge - facts.relations.length] = next ?? -1
    if (next === undefined)
      removed.push({ type, from: facts.asset(facts.fromOf(edge)).id, to: facts.asset(facts.toOf(edge)).id, key })
    else known.add(next)
  }
  const added: number[] = []
  const all = findings.facts.edgesOfType(type)
  for (let index = 0; index < all.length; index++) if (!known.has(all.at(index))) added.push(all.at(index))
  if (removed.length > 0) await runner.learn([], removed)
  if (added.length > 0) touchedEdges.set(type, added)
  if (added.length + removed.length > 0) touchedTypes.add(type)
}

export function armOf(table: DerivationTable, derivation: number): number {
  return table.arm[derivation] ?? -1
}

function* capabilitiesOf(facts: Succession['previous']['facts'], type: number): Iterable<number> {
  const all = facts.edgesOfType(type)
  for (let index = 0; index < all.length; index++) yield all.at(index)
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

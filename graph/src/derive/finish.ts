import type { Estate } from '../facts/estate.ts'
import type { Findings } from './findings.ts'
import type { Derived } from './derived.ts'
import { FactTable } from './fact-table.ts'
import { groupRows } from './group-rows.ts'

/** Puts findings into their final order, which does not depend on the order of discovery: both evaluators then yield equal tables. */
export function finish(estate: Estate, findings: Findings): Derived {
  const { facts, stepRule, stepFrom, stepTo } = findings
  const relations = facts.relations.length
  const found = Array.from({ length: facts.edgeCount - relations }, (_, index) => relations + index)
  found.sort((a, b) => compareCapabilities(facts, a, b))
  const table = new FactTable(estate)
  const renumbered = new Int32Array(found.length)
  for (const edge of found) {
    renumbered[edge - relations] = table.addCapability(
      facts.typeOf(edge),
      facts.fromOf(edge),
      facts.toOf(edge),
      facts.keyOf(edge),
    ).edge
  }
  const renumber = (edge: number): number => (edge < relations ? edge : (renumbered[edge - relations] ?? -1))
  const order = Int32Array.from(found, (edge) => edge - relations)
  const capabilities = groupRows(findings.capabilities, order, renumber, relations)
  const steps = Int32Array.from({ length: stepRule.length }, (_, index) => index)
  steps.sort(
    (a, b) => stepRule.at(a) - stepRule.at(b) || stepFrom.at(a) - stepFrom.at(b) || stepTo.at(a) - stepTo.at(b),
  )
  return {
    estate,
    facts: table,
    capabilities,
    steps: {
      count: steps.length,
      rule: Uint8Array.from(steps, (step) => stepRule.at(step)),
      from: steps.map((step) => stepFrom.at(step)),
      to: steps.map((step) => stepTo.at(step)),
      derivations: groupRows(findings.steps, steps, renumber, 0),
    },
  }
}

function compareCapabilities(facts: FactTable, a: number, b: number): number {
  const ends = facts.typeOf(a) - facts.typeOf(b) || facts.fromOf(a) - facts.fromOf(b) || facts.toOf(a) - facts.toOf(b)
  if (ends !== 0) return ends
  const [left, right] = [facts.keyOf(a).join('|'), facts.keyOf(b).join('|')]
  return left < right ? -1 : left > right ? 1 : 0
}

import type { Estate } from '../facts/estate.ts'
import { accesses } from '../footholds/access.ts'
import { allRules } from '../rules/all-rules.ts'
import { asTheyCome, sortBy } from './counting-sort.ts'
import type { Derived, StepTable } from './derived.ts'
import type { Findings } from './findings.ts'
import { groupRows } from './group-rows.ts'
import type { StepRows } from './rows.ts'

/** Puts findings into their final order, which does not depend on the order of discovery: both evaluators then yield equal tables. */
export function finish(estate: Estate, { facts, capabilities, steps }: Findings): Derived {
  const relations = facts.relations.length
  const { table, places } = facts.inOrder()
  const renumber = (edge: number): number => (edge < relations ? edge : relations + (places[edge - relations] ?? -1))
  const owners = Int32Array.from(capabilities.edge.toArray(), (edge) => places[edge - relations] ?? -1)
  const sorted = sortBy(asTheyCome(owners.length), owners, places.length)
  const first = new Int32Array(places.length + 1)
  for (const owner of owners) first[owner + 1] = (first[owner + 1] ?? 0) + 1
  for (let owner = 0; owner < places.length; owner++) first[owner + 1] = (first[owner + 1] ?? 0) + (first[owner] ?? 0)
  return {
    estate,
    facts: table,
    capabilities: groupRows(capabilities, sorted, first, renumber),
    steps: stepTable(steps, facts.assets.length * accesses.length, renumber),
  }
}

/** Rows of one rule, from and to are derivations of one step. */
function stepTable(rows: StepRows, footholds: number, renumber: (edge: number) => number): StepTable {
  const [ruleOf, fromOf, toOf] = [rows.rule.toArray(), rows.from.toArray(), rows.to.toArray()]
  let sorted = sortBy(asTheyCome(rows.count), toOf, footholds)
  sorted = sortBy(sorted, fromOf, footholds)
  sorted = sortBy(sorted, ruleOf, allRules.length)
  const starts: number[] = []
  let before = -1
  for (let at = 0; at < sorted.length; at++) {
    const row = sorted[at] ?? 0
    if (ruleOf[row] !== ruleOf[before] || fromOf[row] !== fromOf[before] || toOf[row] !== toOf[before]) starts.push(at)
    before = row
  }
  const firstRows = Int32Array.from(starts, (at) => sorted[at] ?? 0)
  return {
    count: starts.length,
    rule: Uint8Array.from(firstRows, (row) => ruleOf[row] ?? 0),
    from: firstRows.map((row) => fromOf[row] ?? 0),
    to: firstRows.map((row) => toOf[row] ?? 0),
    derivations: groupRows(rows, sorted, Int32Array.from([...starts, sorted.length]), renumber),
  }
}

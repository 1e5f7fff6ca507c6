import type { Conjunction } from '../rules/pattern.ts'
import { edgeTypeNumber } from './edge-types.ts'
import { type FactTable, kindNumber } from './fact-table.ts'
import { kindsOf } from './variable-kinds.ts'

/**
 * Whether an arm can match at all: each of its patterns has an edge whose ends are of its kinds. Most estates use a part of the ontology,
 * and asking a database for what cannot be there costs it a plan.
 */
export function canMatch(arm: Conjunction, facts: FactTable): boolean {
  const allowed = (variable: string): ReadonlySet<number> =>
    new Set(kindsOf(arm, variable).map(({ kind }) => kindNumber(kind)))
  if (arm.needs.length === 0) {
    const kinds = allowed(arm.from)
    return facts.kinds.some((kind) => kinds.has(kind))
  }
  return arm.needs.every(({ from, edge, to }) => {
    const [fromKinds, toKinds] = [allowed(from), allowed(to)]
    const edges = facts.edgesOfType(edgeTypeNumber(edge.type))
    for (let index = 0; index < edges.length; index++) {
      const candidate = edges.at(index)
      const [start, end] = [facts.kinds[facts.fromOf(candidate)] ?? -1, facts.kinds[facts.toOf(candidate)] ?? -1]
      if (fromKinds.has(start) && toKinds.has(end)) return true
    }
    return false
  })
}

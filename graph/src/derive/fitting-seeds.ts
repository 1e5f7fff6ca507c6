import type { Conjunction, Variable } from '../rules/pattern.ts'
import type { Seeds } from './arm-runner.ts'
import { satisfies } from './conditions.ts'
import { type FactTable, kindNumber } from './fact-table.ts'
import { kindsOf } from './variable-kinds.ts'

/**
 * Those of the seeds that can stand in their place: of its kinds, and as the arm asks for. A database that is asked in vain takes as long as
 * one that finds something.
 */
export function fittingSeeds(arm: Conjunction, facts: FactTable, seeds: Seeds, asOf: string): Seeds {
  const now = Date.parse(asOf)
  const asset = (variable: Variable) => {
    const kinds = new Set(kindsOf(arm, variable).map(({ kind }) => kindNumber(kind)))
    const asked = arm.where.filter(({ of }) => of === variable)
    return (number: number): boolean =>
      kinds.has(facts.kinds[number] ?? -1) &&
      asked.every((condition) => satisfies(condition, facts.asset(number).properties[condition.property], now))
  }
  if ('variable' in seeds) return { variable: seeds.variable, assets: seeds.assets.filter(asset(seeds.variable)) }
  const pattern = arm.needs[seeds.pattern]
  if (pattern === undefined) throw new Error(`no pattern ${seeds.pattern}`)
  const [from, to] = [asset(pattern.from), asset(pattern.to)]
  const asked = arm.where.filter(({ of }) => of === pattern.as)
  const fits = (edge: number): boolean =>
    from(facts.fromOf(edge)) &&
    to(facts.toOf(edge)) &&
    asked.every((condition) => satisfies(condition, facts.edgeProperty(edge, condition.property), now))
  return { pattern: seeds.pattern, edges: seeds.edges.filter(fits) }
}

import type { Capability } from '../capabilities/define-capability.ts'
import type { Estate } from '../facts/estate.ts'
import { accesses, accessIndex } from '../footholds/access.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Emit } from './arm-runner.ts'
import { edgeTypeNumber } from './edge-types.ts'
import { FactTable } from './fact-table.ts'
import { CapabilityRows, StepRows } from './rows.ts'

/** What has been derived so far. */
export interface Findings {
  readonly facts: FactTable
  readonly capabilities: CapabilityRows
  readonly steps: StepRows
}

/** Nothing found yet over these facts. */
export function noFindings(estate: Estate): Findings {
  return { facts: new FactTable(estate), capabilities: new CapabilityRows(), steps: new StepRows() }
}

/** Records matches of a capability arm; edges that are new are pushed to `fresh`. */
export function capabilityEmit(
  capability: Capability,
  arm: number,
  { facts, capabilities }: Findings,
  fresh: number[],
): Emit {
  const type = edgeTypeNumber(capability.type)
  return (from, to, key, evidence) => {
    const before = facts.edgeCount
    const edge = facts.addCapability(type, from, to, key)
    if (edge === before) fresh.push(edge)
    capabilities.addCapability(edge, arm, evidence)
  }
}

/** Records matches of a rule's arm: a derivation of a step for each pair of its access map. @param number index of the rule in `allRules` */
export function ruleEmit(rule: Rule, number: number, armIndex: number, { steps }: Findings): Emit {
  const arm = rule.arms[armIndex]
  if (arm === undefined) throw new Error(`no arm ${armIndex} of ${rule.id}`)
  const pairs = arm.access.map(([from, to]) => [accessIndex.get(from) ?? 0, accessIndex.get(to) ?? 0] as const)
  return (from, to, _key, evidence) => {
    const [fromBase, toBase] = [from * accesses.length, to * accesses.length]
    for (const [fromAccess, toAccess] of pairs)
      steps.addStep(number, fromBase + fromAccess, toBase + toAccess, armIndex, arm.difficulty, evidence)
  }
}

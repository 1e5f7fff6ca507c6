import { edgeTypeNumber } from './edge-types.ts'
import type { Capability } from '../capabilities/define-capability.ts'
import type { Estate } from '../facts/estate.ts'
import { accesses, accessIndex } from '../footholds/access.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Emit } from './arm-runner.ts'
import { FactTable } from './fact-table.ts'
import { Ints } from './ints.ts'
import { Rows } from './rows.ts'

/** Derivations found so far: of capabilities (owner: edge number) and of steps (owner: step number, in order of discovery). */
export interface Findings {
  readonly facts: FactTable
  readonly capabilities: Rows
  readonly steps: Rows
  readonly stepRule: Ints
  readonly stepFrom: Ints
  readonly stepTo: Ints
}

/** Nothing found yet over these facts. */
export function noFindings(estate: Estate): Findings {
  return {
    facts: new FactTable(estate),
    capabilities: new Rows(),
    steps: new Rows(),
    stepRule: new Ints(),
    stepFrom: new Ints(),
    stepTo: new Ints(),
  }
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
    const { edge, isNew } = facts.addCapability(type, from, to, key)
    if (isNew) fresh.push(edge)
    capabilities.add(edge, arm, 0, evidence)
  }
}

/** Numbers the steps of one rule as their derivations come in. */
export class StepCollector {
  private readonly numbers = new Map<number, number>()
  private readonly findings: Findings
  private readonly rule: number

  /** @param rule index into `allRules` */
  constructor(findings: Findings, rule: number) {
    this.findings = findings
    this.rule = rule
  }

  /** Adds one derivation of the step between two footholds. */
  add(from: number, to: number, arm: number, difficulty: number, evidence: readonly number[]): void {
    const { stepRule, stepFrom, stepTo, steps, facts } = this.findings
    const key = from * (facts.assets.length * accesses.length) + to
    let step = this.numbers.get(key)
    if (step === undefined) {
      step = stepRule.length
      this.numbers.set(key, step)
      stepRule.push(this.rule)
      stepFrom.push(from)
      stepTo.push(to)
    }
    steps.add(step, arm, difficulty, evidence)
  }
}

/** Records matches of a rule's arm: a derivation of a step for each pair of its access map. */
export function ruleEmit(rule: Rule, armIndex: number, steps: StepCollector): Emit {
  const arm = rule.arms[armIndex]
  if (arm === undefined) throw new Error(`no arm ${armIndex} of ${rule.id}`)
  const pairs = arm.access.map(([from, to]) => [accessIndex.get(from) ?? 0, accessIndex.get(to) ?? 0] as const)
  return (from, to, _key, evidence) => {
    for (const [fromAccess, toAccess] of pairs)
      steps.add(
        from * accesses.length + fromAccess,
        to * accesses.length + toAccess,
        armIndex,
        arm.difficulty,
        evidence,
      )
  }
}

import { allCapabilities } from '../capabilities/all-capabilities.ts'
import type { Capability } from '../capabilities/define-capability.ts'
import type { Estate } from '../facts/estate.ts'
import { accesses, accessIndex } from '../footholds/access.ts'
import { allRules } from '../rules/all-rules.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { ArmRunner } from './arm-runner.ts'
import type { Derived } from './derived.ts'
import { edgeTypeNumber } from './edge-types.ts'
import { FactTable } from './fact-table.ts'
import { finish } from './finish.ts'
import { Ints } from './ints.ts'
import { memoryRunner } from './join.ts'
import { ownPattern } from './own-pattern.ts'
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

/** Derives all capabilities and steps of an estate in memory. */
export async function deriveInMemory(estate: Estate): Promise<Derived> {
  const findings = noFindings(estate)
  return derive(estate, findings, memoryRunner(findings.facts, estate.asOf))
}

/** Derives all capabilities and steps of an estate with a runner over `findings.facts`, which must be empty of capabilities. */
export async function derive(estate: Estate, findings: Findings, runner: ArmRunner): Promise<Derived> {
  for (const capability of allCapabilities) await deriveCapability(capability, findings, runner)
  for (const [number, rule] of allRules.entries()) {
    const steps = new StepCollector(findings, number)
    for (const arm of rule.arms.keys())
      await runRuleArm(rule, arm, steps, (emit) => runner.run(rule, arm, undefined, emit))
  }
  return finish(estate, findings)
}

async function deriveCapability(capability: Capability, findings: Findings, runner: ArmRunner): Promise<void> {
  const fresh: number[] = []
  for (const arm of capability.arms.keys()) {
    if (ownPattern(capability, arm) !== -1) continue
    await runner.run(capability, arm, undefined, capabilityEmit(capability, arm, findings, fresh))
  }
  await closeRecursion(capability, findings, runner, fresh)
}

/** Semi-naive: recursive arms run from what is new only, until nothing is. */
export async function closeRecursion(
  capability: Capability,
  findings: Findings,
  runner: ArmRunner,
  found: readonly number[],
): Promise<void> {
  for (let edges = found; edges.length > 0; ) {
    await runner.learn(edges, [])
    const fresh: number[] = []
    for (const arm of capability.arms.keys()) {
      const pattern = ownPattern(capability, arm)
      if (pattern !== -1)
        await runner.run(capability, arm, { pattern, edges }, capabilityEmit(capability, arm, findings, fresh))
    }
    edges = fresh
  }
}

/** Records matches of a capability arm; edges that are new are pushed to `fresh`. */
export function capabilityEmit(
  capability: Capability,
  arm: number,
  { facts, capabilities }: Findings,
  fresh: number[],
) {
  const type = edgeTypeNumber(capability.type)
  return (from: number, to: number, key: readonly (string | boolean)[], evidence: readonly number[]): void => {
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

  constructor(findings: Findings, rule: number) {
    this.findings = findings
    this.rule = rule
  }

  /** Adds one derivation of the step between two footholds. */
  add(from: number, to: number, arm: number, difficulty: number, evidence: Iterable<number>): void {
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

/** Runs one arm of a rule and adds a step for each pair of its access map. */
export async function runRuleArm(
  rule: Rule,
  armIndex: number,
  steps: StepCollector,
  run: (emit: Parameters<ArmRunner['run']>[3]) => Promise<void> | void,
): Promise<void> {
  const arm = rule.arms[armIndex]
  if (arm === undefined) throw new Error(`no arm ${armIndex} of ${rule.id}`)
  const pairs = arm.access.map(([from, to]) => [accessIndex.get(from) ?? 0, accessIndex.get(to) ?? 0] as const)
  await run((from, to, _key, evidence) => {
    for (const [fromAccess, toAccess] of pairs) {
      steps.add(
        from * accesses.length + fromAccess,
        to * accesses.length + toAccess,
        armIndex,
        arm.difficulty,
        evidence,
      )
    }
  })
}

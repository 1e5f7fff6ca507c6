import { allCapabilities } from '../capabilities/all-capabilities.ts'
import type { Capability } from '../capabilities/define-capability.ts'
import type { Estate } from '../facts/estate.ts'
import { allRules } from '../rules/all-rules.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { ArmRunner } from './arm-runner.ts'
import type { Derived } from './derived.ts'
import { capabilityEmit, type Findings, noFindings, ruleEmit } from './findings.ts'
import { finish } from './finish.ts'
import { memoryRunner } from './join.ts'
import { ownPattern } from './own-pattern.ts'

/** Derives all capabilities and steps of an estate in memory. */
export async function deriveInMemory(estate: Estate): Promise<Derived> {
  const findings = noFindings(estate)
  return derive(estate, findings, memoryRunner(findings.facts, estate.asOf))
}

/** Derives all capabilities and steps of an estate with a runner over `findings.facts`, which must be empty of capabilities. */
export async function derive(estate: Estate, findings: Findings, runner: ArmRunner): Promise<Derived> {
  for (const capability of allCapabilities) await deriveCapability(capability, findings, runner)
  for (const [number, rule] of allRules.entries()) await deriveRule(rule, number, findings, runner)
  return finish(estate, findings)
}

/** Runs all arms of a capability of which nothing is known yet. */
export async function deriveCapability(capability: Capability, findings: Findings, runner: ArmRunner): Promise<void> {
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

/** Runs all arms of a rule. @param number its index in `allRules` */
export async function deriveRule(rule: Rule, number: number, findings: Findings, runner: ArmRunner): Promise<void> {
  // Arms of a rule do not see each other's steps: a database may plan and run them beside each other.
  await Promise.all(
    [...rule.arms.keys()].map((arm) => runner.run(rule, arm, undefined, ruleEmit(rule, number, arm, findings))),
  )
}

import { allCapabilities } from '../capabilities/all-capabilities.ts'
import type { Estate } from '../facts/estate.ts'
import { allRules } from '../rules/all-rules.ts'
import type { ArmRunner } from './arm-runner.ts'
import { compareDerived, type Difference } from './compare-derived.ts'
import { closeRecursion, derive, deriveCapability, deriveRule } from './derive.ts'
import type { Derived } from './derived.ts'
import { compareFacts } from './fact-changes.ts'
import type { FactTable } from './fact-table.ts'
import { capabilityEmit, noFindings, ruleEmit } from './findings.ts'
import { finish } from './finish.ts'
import { keepCapabilities, settleCapabilities } from './keep-capabilities.ts'
import { keepSteps } from './keep-steps.ts'
import { KeptDerivations } from './kept-derivations.ts'
import { runTouched, scopeTouched } from './run-touched.ts'
import type { Succession } from './succession.ts'

/**
 * Derives an estate from what was derived of the one before: derivations that rest on nothing that changed are kept, the
 * others are found again from what came or changed. The result equals deriving from scratch.
 *
 * @param previous what the same rules derived; null: there is nothing yet, all is derived
 * @param makeRunner makes the runner over the next facts; it is told which capabilities came and ended against `previous`
 */
export async function deriveDifference(
  previous: Derived | null,
  next: Estate,
  makeRunner: (facts: FactTable) => ArmRunner,
): Promise<Difference> {
  const findings = noFindings(next)
  const runner = makeRunner(findings.facts)
  if (previous === null) return compareDerived(null, await derive(next, findings, runner), null)
  const changes = compareFacts(previous.estate, next)
  const succession: Succession = {
    previous,
    changes,
    kept: new KeptDerivations(previous, changes),
    findings,
    runner,
    touchedEdges: new Map(changes.touchedRelations),
    touchedTypes: new Set(changes.touchedTypes),
  }
  await succeedCapabilities(succession)
  await succeedRules(succession)
  return compareDerived(previous, finish(next, findings), changes)
}

async function succeedCapabilities(succession: Succession): Promise<void> {
  const { findings, runner } = succession
  for (const capability of allCapabilities) {
    if (scopeTouched(capability, succession)) await deriveCapability(capability, findings, runner)
    else {
      keepCapabilities(capability, succession)
      const fresh: number[] = []
      await runTouched(capability, succession, (arm) => capabilityEmit(capability, arm, findings, fresh))
      await closeRecursion(capability, findings, runner, fresh)
    }
    await settleCapabilities(capability, succession)
  }
}

async function succeedRules(succession: Succession): Promise<void> {
  const { findings, runner } = succession
  for (const [number, rule] of allRules.entries()) {
    if (scopeTouched(rule, succession)) await deriveRule(rule, number, findings, runner)
    else {
      keepSteps(rule, number, succession)
      await runTouched(rule, succession, (arm) => ruleEmit(rule, number, arm, findings))
    }
  }
}

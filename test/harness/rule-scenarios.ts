import { readdirSync } from 'node:fs'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { allRules, ruleById } from '@throughline/graph/rules/all-rules.ts'
import { describe, expect, test } from 'vitest'
import { type Napkin, napkin, withoutRelation } from './napkin.ts'
import { stepName } from './reading.ts'

/** A napkin, and the steps that one rule makes of it. */
export interface RuleScenario extends Napkin {
  readonly title: string
  /** All steps of the rule, none left out: `'reach@ep → converse@bot'`. */
  readonly found: readonly string[]
  /** Relations each of which is needed: without it none of the steps is found. */
  readonly needed?: readonly string[]
  /** Steps that a careless rule would find here. */
  readonly never?: readonly string[]
}

const collected = new Map<string, readonly RuleScenario[]>()
let collecting = false

/** Declares the scenarios of a rule as tests: found exactly so, lost without each relation needed, and never what must not be found. */
export function ruleScenarios(rule: string, scenarios: readonly RuleScenario[]): void {
  collected.set(rule, scenarios)
  if (collecting) return
  describe(rule, () => {
    test('has a scenario that is found, one that is lost, and one that must not be found', () => {
      const takesRelations = ruleById.get(rule)?.arms.some((arm) => arm.needs.length > 0)
      expect(scenarios.some(({ found, needed = [] }) => found.length > 0 && needed.length > 0)).toBe(takesRelations)
      expect(scenarios.some(({ never }) => (never ?? []).length > 0)).toBe(true)
    })
    test.each(scenarios)('$title', async (scenario) => {
      expect(await stepsOf(rule, napkin(scenario))).toEqual([...scenario.found].sort())
      for (const sentence of scenario.needed ?? [])
        expect(await stepsOf(rule, withoutRelation(napkin(scenario), sentence)), `without ${sentence}`).toEqual([])
      for (const step of scenario.never ?? []) {
        expect(scenario.found).not.toContain(step)
        for (const foothold of step.split(' → '))
          expect(scenario.assets, step).toHaveProperty(foothold.split('@')[1] ?? '')
      }
    })
  })
}

/** The scenarios of every rule, without running them as tests. */
export async function allScenarios(): Promise<ReadonlyMap<string, readonly RuleScenario[]>> {
  const folder = new URL('../scenarios/', import.meta.url)
  const files = readdirSync(folder).filter((name) => allRules.some(({ id }) => name === `${id}.test.ts`))
  collecting = true
  for (const file of files) await import(new URL(file, folder).href)
  collecting = false
  return collected
}

async function stepsOf(rule: string, estate: Estate): Promise<string[]> {
  const derived = await deriveInMemory(estate)
  return Array.from({ length: derived.steps.count }, (_, step) => stepName(derived, step).split(' '))
    .filter(([name]) => name === rule)
    .map(([, from, to]) => `${from} → ${to}`)
    .sort()
}

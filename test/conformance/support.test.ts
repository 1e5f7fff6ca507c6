import { supportOf } from '@throughline/analysis/support/build-support.ts'
import { hardenedValues } from '@throughline/analysis/support/hardened-values.ts'
import { type Holding, whatHolds } from '@throughline/analysis/support/holding.ts'
import type { Hardenable, Support } from '@throughline/analysis/support/support.ts'
import { switches } from '@throughline/analysis/support/switches.ts'
import { Trials } from '@throughline/analysis/support/trials.ts'
import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { satisfies } from '@throughline/graph/derive/conditions.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { accessOfFoothold, assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { readingOf, stepName } from '../harness/reading.ts'

const changes = fc.record({
  seed: fc.nat(1_000_000),
  relations: fc.array(fc.noBias(fc.nat(1_000_000)), { maxLength: 20 }),
  hardened: fc.array(fc.noBias(fc.nat(1_000_000)), { maxLength: 12 }),
  all: fc.boolean(),
})

test('what holds after hardenings and lost relations equals deriving again', async () => {
  let died = 0
  let onlyHardened = 0
  await fc.assert(
    fc.asyncProperty(changes, async ({ seed, relations, hardened, all }) => {
      const estate = joinDrafts([generateDraft(seed)])
      const derived = await deriveInMemory(estate)
      const support = await supportOf(derived)
      const untouched = whatHolds(support, { relations: [], hardened: [] })
      const dead = new Set(relations.map((place) => place % estate.relations.length))
      const every = support.hardenables.map((_, index) => index)
      const chosen = new Set(all ? every : hardened.map((place) => place % Math.max(1, every.length)))
      if (every.length === 0) return

      const holding = whatHolds(support, { relations: dead, hardened: chosen })

      const again = await deriveInMemory(
        changed(
          estate,
          dead,
          [...chosen].flatMap((index) => support.hardenables[index] ?? []),
        ),
      )
      const expected = [...readingOf(again)]
        .filter(([owner]) => owner.includes(' '))
        .map(([owner, of]) => [owner, easiest(of)])
      expect(livingSteps(support, holding)).toEqual(expected.sort(byName))
      // Trials one after another: each forgets the one before.
      const trials = new Trials(support)
      trials.try({
        relations: new Set(relations.map((place) => (place + 7) % estate.relations.length)),
        hardened: every,
      })
      expect(livingSteps(support, trials.try({ relations: dead, hardened: chosen }))).toEqual(expected)
      expect([...trials.try({ relations: [], hardened: [] }).nodes]).toEqual([...untouched.nodes])
      died += derived.steps.count - expected.length
      const before = new Set(Array.from({ length: derived.steps.count }, (_, step) => stepName(derived, step)))
      onlyHardened += expected.filter(([owner]) => !before.has(String(owner))).length
    }),
    { numRuns: 200 },
  )
  expect(died).toBeGreaterThan(1_000)
  expect(onlyHardened).toBeGreaterThan(10)
}, 300_000)

test('no arm needs one switching property hardened and another weak', () => {
  const arms = [...allRules.flatMap((rule) => rule.arms), ...allCapabilities.flatMap((capability) => capability.arms)]
  for (const arm of arms) {
    const needed = arm.where
      .filter(({ property }) => switches.has(property))
      .map((condition) => ({
        ...condition,
        hard: satisfies(condition, hardenedValues.get(condition.property)?.value, 0),
      }))
    const sorts = new Set(needed.map(({ hard }) => hard))
    expect(sorts.size, JSON.stringify(needed)).toBeLessThan(2)
  }
  expect([...switches].sort()).toEqual(['approval', 'callerFiltered', 'sandboxed'])
})

function changed(estate: Estate, dead: ReadonlySet<number>, hardened: readonly Hardenable[]): Estate {
  const set = <F extends { readonly id: string; readonly properties: object }>(fact: F): F => {
    const own = hardened.filter(({ of }) => of === fact.id).map(({ property, value }) => [property, value])
    return { ...fact, properties: { ...fact.properties, ...Object.fromEntries(own) } }
  }
  return {
    ...estate,
    assets: estate.assets.map(set),
    relations: estate.relations.filter((_, index) => !dead.has(index)).map(set),
  }
}

function livingSteps(
  { steps, rows, derived: { facts } }: Support,
  { stepRow }: Holding,
): (readonly [string, number])[] {
  const name = (foothold: number): string =>
    `${accessOfFoothold(foothold)}@${facts.asset(assetOfFoothold(foothold)).id}`
  return Array.from({ length: steps.count }, (_, step) => step)
    .filter((step) => stepRow[step] !== -1)
    .map((step) => {
      const rule = allRules[steps.rule[step] ?? -1]?.id
      const id = `${rule} ${name(steps.from[step] ?? -1)} ${name(steps.to[step] ?? -1)}`
      return [id, rows.difficulty[stepRow[step] ?? -1] ?? -1] as const
    })
    .sort(byName)
}

function easiest(derivations: readonly string[]): number {
  return Math.min(...derivations.map((derivation) => Number(derivation.split(' ')[0])))
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}

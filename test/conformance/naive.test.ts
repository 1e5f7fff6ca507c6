import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import { oracleSeeds as estates } from '@throughline/graph/pathfinder/testing/oracle-seeds.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { expect, test } from 'vitest'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { readingOf } from '../harness/reading.ts'
import { naiveFixpoint } from './naive-fixpoint.ts'

test(`joining in memory agrees with a naive reading of the rules on ${estates} generated estates, evidence included`, async () => {
  const arms = new Set<string>()
  for (let seed = 0; seed < estates; seed++) {
    const estate = joinDrafts([generateDraft(seed)])
    const derived = await deriveInMemory(estate)
    const reading = readingOf(derived)
    expect(sorted(reading), `estate ${seed}`).toEqual(sorted(naiveFixpoint(estate)))
    for (const [owner, derivations] of reading)
      for (const derivation of derivations) arms.add(`${owner.split(/[ |]/)[0]} ${derivation.split(' ')[1]}`)
  }
  const every = [
    ...allCapabilities.flatMap(({ type, arms: list }) => list.map((_, arm) => `${type} ${arm}`)),
    ...allRules.flatMap(({ id, arms: list }) => list.map((_, arm) => `${id} ${arm}`)),
  ]
  // Else the comparison would say nothing of an arm that never matched.
  expect(every.filter((arm) => !arms.has(arm))).toEqual([])
}, 900_000)

function sorted(reading: ReadonlyMap<string, string[]>): [string, string[]][] {
  return [...reading].sort(([a], [b]) => (a < b ? -1 : 1))
}

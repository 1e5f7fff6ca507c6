import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { deriveDifference } from '@throughline/graph/derive/difference.ts'
import { memoryRunner } from '@throughline/graph/derive/join.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit, edits } from '../harness/edit-draft.ts'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { columnsOf, readingOf, stepName } from '../harness/reading.ts'

/** A year before, at and after what generated estates are judged by: credentials expire, and live again. */
const moments = ['2025-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '2027-12-01T00:00:00Z']

const history = fc.record({
  seed: fc.nat(1_000_000),
  revisions: fc.array(
    fc.record({
      edits: fc.array(fc.record({ what: fc.constantFrom(...edits), seed: fc.nat(1_000_000) }), { maxLength: 6 }),
      asOf: fc.constantFrom(moments[1], ...moments),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

test('deriving the difference equals deriving from scratch, revision after revision', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ seed, revisions }) => {
      let draft = generateDraft(seed)
      let derived: Derived = await deriveInMemory(joinDrafts([draft]))
      for (const revision of revisions) {
        draft = revision.edits.reduce(applyEdit, draft)
        const estate = joinDrafts([draft], revision.asOf)
        const difference = await succeed(derived, estate)
        const scratch = await deriveInMemory(estate)
        expect(readingOf(difference.derived)).toEqual(readingOf(scratch))
        expect(columnsOf(difference.derived)).toEqual(columnsOf(scratch))
        expectDifference(derived, difference)
        derived = difference.derived
      }
    }),
    { numRuns: 500 },
  )
}, 300_000)

function succeed(previous: Derived, estate: Estate) {
  return deriveDifference(previous, estate, (facts) => memoryRunner(facts, estate.asOf))
}

/** What the difference names must be what comparing the two by ids finds. */
function expectDifference(previous: Derived, difference: Awaited<ReturnType<typeof succeed>>): void {
  const [before, after] = [readingOf(previous), readingOf(difference.derived)]
  const isStep = (owner: string): boolean => owner.includes(' ')
  const added = [...after.keys()].filter((owner) => !before.has(owner))
  const removed = [...before.keys()].filter((owner) => !after.has(owner))
  expect(difference.addedSteps.map((step) => stepName(difference.derived, step)).sort()).toEqual(
    added.filter(isStep).sort(),
  )
  expect(difference.removedSteps.map((step) => stepName(previous, step)).sort()).toEqual(removed.filter(isStep).sort())
  expect(difference.addedCapabilities.map((edge) => difference.derived.facts.edgeId(edge)).sort()).toEqual(
    added.filter((owner) => !isStep(owner)).sort(),
  )
  expect(difference.removedCapabilities.map((edge) => previous.facts.edgeId(edge)).sort()).toEqual(
    removed.filter((owner) => !isStep(owner)).sort(),
  )
  const changed = [...after].filter(
    ([owner, derivations]) =>
      isStep(owner) && before.has(owner) && before.get(owner)?.join('\n') !== derivations.join('\n'),
  )
  expect(difference.changedSteps.map((step) => stepName(difference.derived, step)).sort()).toEqual(
    changed.map(([owner]) => owner).sort(),
  )
}

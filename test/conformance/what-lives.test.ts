import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { whatLives } from '@throughline/graph/derive/what-lives.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { readingOf, stepName } from '../harness/reading.ts'

const loss = fc.record({
  seed: fc.nat(1_000_000),
  places: fc.array(fc.noBias(fc.nat(1_000_000)), { minLength: 1, maxLength: 40 }),
})

test('what lives equals deriving again without the relations that died', async () => {
  let died = 0
  await fc.assert(
    fc.asyncProperty(loss, async ({ seed, places }) => {
      const estate = joinDrafts([generateDraft(seed)])
      const derived = await deriveInMemory(estate)
      const dead = new Set(places.map((place) => place % estate.relations.length))
      const living = whatLives(derived, dead)
      const again = readingOf(await deriveInMemory(without(estate, dead)))
      const steps = Array.from({ length: derived.steps.count }, (_, step) => step).filter((step) => living.steps[step])
      expect(steps.map((step) => [stepName(derived, step), living.cost[step]]).sort(byName)).toEqual(
        [...again]
          .filter(([owner]) => owner.includes(' '))
          .map(([owner, of]) => [owner, easiest(of)])
          .sort(byName),
      )
      expect(
        livingCapabilities(derived, living.edges).filter((id) => !again.has(id) && !outOfScope(id, again)),
      ).toEqual([])
      const rederived = [...again.keys()].filter((owner) => !owner.includes(' '))
      expect(rederived.filter((id) => !new Set(livingCapabilities(derived, living.edges)).has(id))).toEqual([])
      expect(whatLives(derived, flags(estate, dead))).toEqual(living)
      died += derived.steps.count - steps.length
    }),
    { numRuns: 500 },
  )
  expect(died).toBeGreaterThan(1_000)
}, 300_000)

/** The estate without some relations; stamps stay, as what-if and cuts keep them. */
function without(estate: Estate, dead: ReadonlySet<number>): Estate {
  return { ...estate, relations: estate.relations.filter((_, index) => !dead.has(index)) }
}

function flags(estate: Estate, dead: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from(estate.relations, (_, index) => (dead.has(index) ? 1 : 0))
}

function livingCapabilities({ facts }: Derived, edges: Uint8Array): string[] {
  return Array.from({ length: facts.edgeCount }, (_, edge) => edge)
    .filter((edge) => facts.isCapability(edge) && edges[edge] === 1)
    .map((edge) => facts.edgeId(edge))
}

/** INHERITS is built for principals that a tool acts as. That is a scope, so losing the tool does not end what was built. */
function outOfScope(id: string, again: ReadonlyMap<string, unknown>): boolean {
  const [type, principal] = id.split('|')
  return (
    type === 'INHERITS' &&
    ![...again.keys()].some((owner) => owner.startsWith('ACTS_AS|') && owner.endsWith(`|${principal}`))
  )
}

function easiest(derivations: readonly string[]): number {
  return Math.min(...derivations.map((derivation) => Number(derivation.split(' ')[0])))
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}

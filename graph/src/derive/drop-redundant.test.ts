import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDerivations, type Derivation, dropRedundant } from './drop-redundant.ts'

const derivation = (difficulty: number, arm: number, ...evidence: number[]): Derivation => ({
  arm,
  difficulty,
  evidence,
})

test('one that needs more than another, and is no easier, says nothing more', () => {
  expect(dropRedundant([derivation(1, 0, 1, 2), derivation(1, 1, 1)])).toEqual([derivation(1, 1, 1)])
})

test('an easier one that needs more stays beside a harder one that needs less', () => {
  const both = [derivation(1, 0, 1, 2), derivation(2, 1, 1)]
  expect(dropRedundant(both)).toEqual(both)
})

test('of the same needs, the easier stays, then the earlier arm; order and repeats do not count', () => {
  expect(dropRedundant([derivation(2, 0, 1, 2), derivation(1, 2, 2, 1), derivation(1, 1, 1, 2)])).toEqual([
    derivation(1, 1, 1, 2),
  ])
})

test('what needs nothing leaves nothing else', () => {
  expect(dropRedundant([derivation(0, 1, 7), derivation(0, 0)])).toEqual([derivation(0, 0)])
})

test('many are judged as few are', () => {
  const some = fc.record({ difficulty: fc.nat(2), arm: fc.nat(3), evidence: fc.array(fc.nat(6), { maxLength: 4 }) })
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 40 }), (derivations) => {
      const set = ({ evidence }: Derivation): Set<number> => new Set(evidence)
      const sorted = [...derivations].sort(compareDerivations)
      const expected = sorted.filter((one, place) =>
        sorted.every((other, otherPlace) => {
          if (otherPlace === place || other.difficulty > one.difficulty) return true
          if (!set(other).isSubsetOf(set(one))) return true
          return set(one).isSubsetOf(set(other)) && otherPlace > place
        }),
      )
      expect(dropRedundant(derivations)).toEqual(expected)
    }),
  )
})

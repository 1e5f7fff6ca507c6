import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePattern, matches } from './pattern.ts'
import { witness } from './witness.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/'), maxLength: 8 })
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 8 })
const kind = fc.constantFrom('arn' as const, 'text' as const)

/** The same question, asked of a regular expression; only for patterns without the segments of ARNs. */
function asExpression(written: string): RegExp {
  return new RegExp(`^${written.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's')
}

test('a pattern matches what the regular expression matches', () => {
  fc.assert(
    fc.property(pattern, text, (written, candidate) => {
      expect(matches(compilePattern(written, 'text'), candidate)).toBe(asExpression(written).test(candidate))
    }),
    { numRuns: 2000 },
  )
})

test('an example fits every pattern it was made for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pattern, kind), { minLength: 1, maxLength: 3 }), (written) => {
      const patterns = written.map(([each, of]) => compilePattern(each, of))
      const example = witness(patterns)
      if (example === undefined) return
      for (const each of patterns) expect(matches(each, example)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('where a text fits them all, an example is found', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(pattern, kind), { minLength: 1, maxLength: 3 }), (candidate, written) => {
      const patterns = written.map(([each, of]) => compilePattern(each, of))
      if (!patterns.every((each) => matches(each, candidate))) return
      expect(witness(patterns)).toBeDefined()
    }),
    { numRuns: 5000 },
  )
})

test('many wildcards take no long time', () => {
  const written = `${'a*'.repeat(200)}b`
  expect(matches(compilePattern(written, 'text'), 'a'.repeat(2000))).toBe(false)
})

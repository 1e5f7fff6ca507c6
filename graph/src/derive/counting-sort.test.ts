import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { asTheyCome, sortBy } from './counting-sort.ts'

test('sorts as a stable comparing sort does, by one key and then by another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9))), (pairs) => {
      const [first, second] = [0, 1].map((column) => Int32Array.from(pairs, (pair) => pair[column] ?? 0))
      const sorted = sortBy(
        sortBy(asTheyCome(pairs.length), second ?? new Int32Array(), 10),
        first ?? new Int32Array(),
        10,
      )
      const expected = [...pairs.keys()].sort(
        (a, b) => (pairs[a]?.[0] ?? 0) - (pairs[b]?.[0] ?? 0) || (pairs[a]?.[1] ?? 0) - (pairs[b]?.[1] ?? 0) || a - b,
      )
      expect([...sorted]).toEqual(expected)
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberMap } from './number-map.ts'

test('holds what a Map holds, for numbers of any size', () => {
  const key = fc.oneof(fc.nat(40), fc.maxSafeNat())
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(key), (entries, others) => {
      const map = new NumberMap()
      for (const [name, value] of entries) map.set(name, value)
      const expected = new Map(entries)
      for (const name of [...expected.keys(), ...others]) expect(map.get(name)).toBe(expected.get(name))
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointer, segmentsOf } from './pointer.ts'

test('the examples of RFC 6901', () => {
  expect([pointer(), pointer('foo', 0), pointer(''), pointer('a/b'), pointer('m~n')]).toEqual([
    '',
    '/foo/0',
    '/',
    '/a~1b',
    '/m~0n',
  ])
})

test('any segments come back', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (segments) => {
      expect(segmentsOf(pointer(...segments))).toEqual(segments)
    }),
  )
})

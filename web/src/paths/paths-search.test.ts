import { expect, test } from 'vitest'
import { filterOf, isNarrowed, parsePathsSearch } from './paths-search.ts'

test('the address says all that is shown', () => {
  const address = {
    profile: 'anonymous',
    sensitivity: 4,
    confirmed: true,
    from: 'source:a',
    to: 'read@data:b',
    hops: 6,
    revision: 214,
    path: 'f00',
    step: 2,
    view: 'table',
  }

  expect(parsePathsSearch(address)).toEqual(address)
})

test('what it does not understand is as if it were not there', () => {
  const address = {
    profile: '',
    sensitivity: 9,
    confirmed: 'yes',
    hops: -1,
    step: 1.5,
    view: 'poem',
    from: ['x'],
    other: 1,
  }

  expect(parsePathsSearch(address)).toEqual({})
})

test('an id of digits stays a text', () => {
  expect(parsePathsSearch({ path: 123 })).toEqual({ path: '123' })
})

test('what is shown is no filter, and a revision narrows nothing', () => {
  const filter = filterOf({ path: 'f00', step: 2, view: 'table', revision: 3 })

  expect(filter).toEqual({ revision: 3 })
  expect(isNarrowed(filter)).toBe(false)
  expect(isNarrowed({ confirmed: true })).toBe(true)
})

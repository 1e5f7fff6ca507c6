import { expect, test } from 'vitest'
import { countOf, formatAgo, formatDate, formatValue, placeOf, spelled } from './format.ts'

test.each([
  ['2026-11-24T11:59:58Z', '2 seconds ago'],
  ['2026-11-24T11:54:00Z', '6 minutes ago'],
  ['2026-11-23T11:00:00Z', 'yesterday'],
  ['2026-11-01T12:00:00Z', '1 November 2026'],
  ['no time', ''],
])('%s is %s', (time, words) => {
  expect(formatAgo(time, Date.parse('2026-11-24T12:00:00Z'))).toBe(words)
})

test('counts have separators, and one is one', () => {
  expect([countOf(1, 'step'), countOf(1204, 'step'), countOf(2, 'entry', 'entries')]).toEqual([
    '1 step',
    '1,204 steps',
    '2 entries',
  ])
})

test('a place is what a person would look up', () => {
  expect(placeOf({ source: 'laptops', file: 'mcp.json', line: 12, pointer: '/a' })).toBe('laptops · mcp.json:12 · /a')
  expect(placeOf({ source: 'aws', file: 'gaad.json', line: null, pointer: null })).toBe('aws · gaad.json')
})

test('values and names are words', () => {
  expect([true, false, 1_204, 'call', ['a', 'b'], []].map(formatValue)).toEqual([
    'yes',
    'no',
    '1,204',
    'call',
    'a, b',
    'none',
  ])
  expect(spelled('needsIdentity')).toBe('needs identity')
  expect(formatDate('2026-11-09T10:00:00Z')).toBe('9 November 2026')
})

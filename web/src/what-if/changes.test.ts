import { expect, test } from 'vitest'
import { readChanges, withChange } from './changes.ts'
import { parseWhatIfSearch } from './what-if-search.ts'

const good = [
  { revoke: 'grant' },
  { remove: 'agent:a' },
  { set: { of: 'tool:t', property: 'approval', value: 'call' } },
  { set: { of: 'r', property: 'operations', value: ['read'] } },
  { control: { control: 'c', of: 'tool:t' } },
  { add: { throughline: 1 } },
]

test('changes are read as they were written', () => {
  expect(readChanges(JSON.parse(JSON.stringify(good)))).toEqual(good)
})

test('what is no change is left out', () => {
  const bad = [
    null,
    7,
    {},
    { revoke: 7 },
    { remove: '' },
    { set: { of: 'a' } },
    { set: { of: 'a', property: 'p', value: null } },
    { control: {} },
    { add: [] },
  ]
  expect(readChanges([...bad, { revoke: 'grant' }])).toEqual([{ revoke: 'grant' }])
  expect(readChanges('revoke')).toEqual([])
  expect(parseWhatIfSearch({ changes: bad, scenario: '', compare: 'x' })).toEqual({ compare: 'x' })
})

test('a change is said once', () => {
  expect(withChange([{ revoke: 'a' }], { revoke: 'a' })).toEqual([{ revoke: 'a' }])
  expect(withChange([{ revoke: 'a' }], { revoke: 'b' })).toHaveLength(2)
})

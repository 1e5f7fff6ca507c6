import { expect, test } from 'vitest'
import { parseJoiningSearch } from './joining-search.ts'
import { valueWords } from './joining-words.ts'

test('the address says which part is shown, of which source; what it does not understand is not there', () => {
  expect(parseJoiningSearch({ view: 'shared', source: 'aws-iam:1' })).toEqual({ view: 'shared', source: 'aws-iam:1' })
  expect(parseJoiningSearch({ view: 'everything', source: ' ', more: 1 })).toEqual({})
})

test('values are shown in one line', () => {
  expect([true, false, 4, 'prod', ['pii', 'phi'], { property: 'sandboxed', value: true }].map(valueWords)).toEqual([
    'yes',
    'no',
    '4',
    'prod',
    '["pii","phi"]',
    '{"property":"sandboxed","value":true}',
  ])
})

import { expect, test } from 'vitest'
import { causeWords } from './cause-words.ts'

const asset = (key: string) => ({ key, name: key, kind: 'Tool', sensitivity: null })
const relation = { verb: 'can call', from: asset('bot'), to: asset('lookup') }
const evidence = {
  source: 's',
  file: 'f',
  pointer: null,
  line: 1,
  observedAt: '',
  basis: 'declared',
  note: null,
} as const
const cause = { of: 'x', name: 'lookup', property: null, before: null, after: null, relation: null, evidence } as const

test('a cause says what came, went, changed or expired', () => {
  const told = [
    causeWords({ ...cause, fact: 'ASSET', change: 'ADDED' }),
    causeWords({ ...cause, fact: 'RELATION', change: 'REMOVED', relation }),
    causeWords({ ...cause, fact: 'PROPERTY', change: 'CHANGED', property: 'needsIdentity', before: null, after: true }),
    causeWords({ ...cause, fact: 'EXPIRY', change: 'CHANGED', property: 'expiresAt' }),
  ]

  expect(told).toEqual([
    'lookup is new',
    'bot can call lookup is gone',
    'needs identity of lookup was not stated and is yes',
    'lookup expired',
  ])
})

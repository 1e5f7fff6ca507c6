import { expect, test } from 'vitest'
import { changeRequest, sortedTargets } from './verdict-words.ts'
import type { WhatIfAnswer } from './what-if-queries.ts'

const asset = (name: string) => ({ key: name, name, kind: 'Dataset', sensitivity: 4 })
const nothing = { cost: null, entries: [] }
const target = (name: string, verdict: WhatIfAnswer['targets'][number]['verdict']) => ({
  verdict,
  target: { access: 'read' as const, asset: asset(name) },
  before: nothing,
  after: nothing,
})

const answer: WhatIfAnswer = {
  __typename: 'WhatIfAnswer',
  revision: { number: 3, publishedAt: '2026-11-01T00:00:00Z' },
  completeness: { exhaustive: true, boundedBy: null, limit: null },
  gaps: [],
  changes: [{ sort: 'REVOKE', words: 'Revoke tool-list (ends: bot can call lookup).' }],
  targets: [target('menu', 'UNCHANGED'), target('salaries', 'RESOLVES'), target('orders', 'OPENS')],
  closedCount: 2,
  closed: [],
  openedCount: 1,
  opened: [],
  broken: [{ count: 12, lastUsedAt: null, relation: { key: 'r', from: asset('bot'), to: asset('lookup') } }],
}

test('what opens stands before what closes, and what stays as it is last', () => {
  expect(sortedTargets(answer).map((one) => one.target.asset.name)).toEqual(['orders', 'salaries', 'menu'])
})

test('a change request says what to do, what it closes and what it breaks', () => {
  expect(changeRequest(answer, 'No more lookups')).toBe(
    [
      'No more lookups',
      '',
      '1. Revoke tool-list (ends: bot can call lookup).',
      '',
      'Closes 2 attack paths and opens 1. Targets reached no more: 1; less easily: 0; more easily: 1.',
      'Would break: bot uses lookup (12 times).',
      'Worked out of revision 3.',
    ].join('\n'),
  )
})

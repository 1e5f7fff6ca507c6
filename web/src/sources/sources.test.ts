import { expect, test } from 'vitest'
import type { SyncStateFragment } from '../__generated__/graphql.ts'
import { mergeSync } from './merge-sync.ts'
import { placeOfRejection } from './place-of-rejection.ts'
import type { ListedSource } from './sources-queries.ts'

const sync: SyncStateFragment = {
  id: 's1',
  source: 'aws',
  state: 'running',
  phase: 'ingesting',
  startedAt: '2026-11-24T12:00:00Z',
  finishedAt: null,
  unitsTotal: 4,
  unitsDone: 1,
  accepted: 10,
  refused: 0,
  retired: 0,
}
const source = (name: string): ListedSource => ({
  id: name,
  name,
  format: 'facts',
  lastCompleteAt: null,
  lastSyncAt: null,
  assets: 1,
  relations: 1,
  refused: 0,
  lastSync: null,
})

test('news of a sync reach its own source only', () => {
  const after = mergeSync([source('aws'), source('laptops')], sync)

  expect(after.map(({ lastSync }) => lastSync?.unitsDone)).toEqual([1, undefined])
})

test('a sync that has ended tells when, and what it refused', () => {
  const ended = { ...sync, state: 'partial', finishedAt: '2026-11-24T12:01:00Z', refused: 2 } as const

  expect(mergeSync([source('aws')], ended)[0]).toMatchObject({ lastSyncAt: '2026-11-24T12:01:00Z', refused: 2 })
})

test('a rejection names file, line, column and pointer as far as they are known', () => {
  expect(placeOfRejection({ file: 'mcp.json', line: 14, column: 3, pointer: null })).toBe('mcp.json:14:3')
  expect(placeOfRejection({ file: 'mcp.json', line: null, column: 3, pointer: '/a' })).toBe('mcp.json · /a')
})

import { expect, test } from 'vitest'
import type { SyncStateFragment } from '../__generated__/graphql.ts'
import { mergeRecent, mergeSync } from './merge-sync.ts'
import { placeOfRejection } from './place-of-rejection.ts'
import type { ListedSource } from './sources-queries.ts'

const sync: SyncStateFragment = {
  id: 's1',
  source: 'aws, catalogue',
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
  lastReadAt: null,
  maxAgeSeconds: 604_800,
  stale: false,
  lastFailure: null,
  assets: 1,
  relations: 1,
  refused: 0,
  lastSync: null,
})

test('news of a sync reach the sources that it met, and no other', () => {
  const after = mergeSync([source('aws'), source('laptops'), source('catalogue'), source('aw')], sync)

  expect(after.map(({ lastSync }) => lastSync?.unitsDone)).toEqual([1, undefined, 1, undefined])
})

test('news of a known sync take its place, a new one comes first', () => {
  const other = { ...sync, id: 's2' }
  const later = { ...sync, unitsDone: 4 }

  expect(mergeRecent([other, sync], later).map(({ id, unitsDone }) => [id, unitsDone])).toEqual([
    ['s2', 1],
    ['s1', 4],
  ])
  expect(mergeRecent([other], sync).map(({ id }) => id)).toEqual(['s1', 's2'])
})

test('a rejection names file, line, column and pointer as far as they are known', () => {
  expect(placeOfRejection({ file: 'mcp.json', line: 14, column: 3, pointer: null })).toBe('mcp.json:14:3')
  expect(placeOfRejection({ file: 'mcp.json', line: null, column: 3, pointer: '/a' })).toBe('mcp.json · /a')
})

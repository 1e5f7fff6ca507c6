import { sweepSource } from '@throughline/graph/store/claims/sweep.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { listRejections } from '@throughline/graph/store/queries/list-rejections.ts'
import { listSources } from '@throughline/graph/store/queries/list-sources.ts'
import { listSyncUnits } from '@throughline/graph/store/queries/list-sync-units.ts'
import { listSyncs } from '@throughline/graph/store/queries/list-syncs.ts'
import { listUnits } from '@throughline/graph/store/queries/list-units.ts'
import { syncById } from '@throughline/graph/store/queries/sync-by-id.ts'
import { readGaps } from '@throughline/graph/store/syncs/gaps.ts'
import { finishSync, keptRejections, recordUnit, startSync } from '@throughline/graph/store/syncs/record-sync.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { company } from '../../harness/company.ts'
import { emptyDatabase } from './empty-database.ts'
import { syncUnits } from './published.ts'

let db: Database
beforeEach(async () => {
  db = await emptyDatabase()
})
afterEach(() => db[Symbol.asyncDispose]())

const startedAt = '2026-05-01T10:00:00.000Z'
const finishedAt = '2026-05-01T10:01:00.000Z'

test('a sync tells what it read, wrote, refused and retired, in all and by unit', async () => {
  await startSync(db, { id: 'one', title: 'estates/company', startedAt })
  const [client, cloud] = company(1)
  if (client === undefined || cloud === undefined) throw new Error('a company without units')
  await syncUnits(db, [client, cloud], 'one')
  await finishSync(db, { id: 'one', state: 'done', finishedAt })

  await startSync(db, { id: 'two', title: 'estates/company', startedAt: '2026-05-02T10:00:00.000Z' })
  await syncUnits(db, [{ ...cloud, relations: cloud.relations.slice(1) }], 'two')
  await sweepSource(db, { source: client.source, sync: 'two' })
  await finishSync(db, { id: 'two', state: 'done', finishedAt: '2026-05-02T10:01:00.000Z' })

  const syncs = await db.read(listSyncs, { before: '9', limit: 10 })
  const stated = client.assets.length + client.relations.length
  expect(syncs.map(({ id, state, units, created, retired }) => ({ id, state, units, created, retired }))).toEqual([
    { id: 'two', state: 'done', units: 1, created: 0, retired: 1 + stated },
    { id: 'one', state: 'done', units: 2, created: stated + cloud.assets.length + cloud.relations.length, retired: 0 },
  ])
  const units = await db.read(listSyncUnits, { sync: 'two', skip: 0, limit: 10 })
  expect(units.map(({ unit, state, retired }) => ({ unit, state, retired }))).toEqual([
    { unit: cloud.unit, state: 'read', retired: 1 },
    { unit: client.unit, state: 'gone', retired: stated },
  ])
  const sources = await db.read(listSources, { after: '', limit: 10 })
  expect(sources.map(({ name, units: count }) => ({ name, units: count }))).toEqual([
    { name: cloud.source, units: 1 },
    { name: client.source, units: 0 },
  ])
  expect(await db.read(listUnits, { source: client.source, after: '', limit: 10 })).toEqual([])
})

test('refused records are told with place and reason, counted truly and kept up to a limit', async () => {
  await startSync(db, { id: 'one', title: 'files', startedAt })
  const rejection = { code: 'wrong-type', file: 'a.json', pointer: '/x', line: 3, column: 7, reason: 'not a text' }
  await recordUnit(db, {
    ...unit('one', 'a.json'),
    refused: 5_000,
    rejections: Array.from({ length: 5_000 }, () => rejection),
  })
  // The activity is run again: the same result, not twice.
  await recordUnit(db, { ...unit('one', 'a.json'), refused: 5_000, rejections: [rejection, rejection] })
  await recordUnit(db, {
    ...unit('one', 'b.json'),
    refused: 5_000,
    rejections: Array.from({ length: 5_000 }, () => rejection),
  })
  await finishSync(db, { id: 'one', state: 'partial', finishedAt })
  const [sync] = await db.read(syncById, { id: 'one' })
  expect(sync).toMatchObject({ state: 'partial', refused: 10_000, units: 2, finishedAt })
  const first = await db.read(listRejections, { sync: 'one', skip: 0, limit: 1 })
  expect(first).toEqual([{ source: 's', unit: 'a.json', rejection }])
  expect(await db.read(listRejections, { sync: 'one', skip: 2, limit: 1_000 })).toHaveLength(keptRejections)
})

test('gaps: what was refused, what did not go through, and what was not read for long', async () => {
  await startSync(db, { id: 'one', title: 'files', startedAt })
  const [client] = company(1)
  if (client === undefined) throw new Error('a company without units')
  await syncUnits(db, [client], 'one')
  await recordUnit(db, { ...unit('one', 'a.json'), refused: 3 })
  await recordUnit(db, { ...unit('one', 'b.json'), source: 'unread', state: 'refused', refused: 1 })
  const now = new Date().toISOString()
  await finishSync(db, { id: 'one', state: 'failed', reason: 'the disk is full', finishedAt })
  expect(await readGaps(db, now)).toEqual([
    { source: client.source, reason: 'partial', count: 1 },
    { source: 's', reason: 'refused', count: 3 },
    { source: 's', reason: 'partial', count: 1 },
    { source: 'unread', reason: 'refused', count: 1 },
    { source: 'unread', reason: 'partial', count: 1 },
  ])
  // Read again, whole: nothing is missing, until it gets old.
  await startSync(db, { id: 'two', title: 'files', startedAt: finishedAt })
  await syncUnits(db, [client], 'two')
  for (const file of ['a.json', 'b.json']) await recordUnit(db, unit('two', file))
  await finishSync(db, { id: 'two', state: 'done', finishedAt })
  expect(await readGaps(db, now)).toEqual([])
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
  expect(await readGaps(db, inDays(6))).toEqual([])
  expect(await readGaps(db, inDays(8))).toContainEqual({ source: 's', reason: 'stale', count: 2 })
})

function unit(sync: string, name: string) {
  const written = { created: 0, changed: 0, unchanged: 0 }
  const counts = { accepted: 0, written, retired: 0, refused: 0, rejections: [] }
  return { sync, source: 's', unit: name, format: 'facts', state: 'read' as const, complete: true, ...counts }
}

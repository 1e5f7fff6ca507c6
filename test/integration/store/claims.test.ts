import type { AssetClaim, Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import { ClaimReader } from '@throughline/graph/store/claims/read-claims.ts'
import { sweepSource, sweepUnit } from '@throughline/graph/store/claims/sweep.ts'
import { writeClaims } from '@throughline/graph/store/claims/write-claims.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { dirtyClaims } from '@throughline/graph/store/queries/dirty-claims.ts'
import { recordUnit, type UnitResult } from '@throughline/graph/store/syncs/record-sync.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cleanClaims, emptyDatabase } from './empty-database.ts'

let db: Database
beforeEach(async () => {
  db = await emptyDatabase()
})
afterEach(() => db[Symbol.asyncDispose]())

test('claims are read back as they were stated, with their source and unit', async () => {
  const batch = { assets: [agent('a', { selfRunning: true }), agent('b')], relations: [delegates('a', 'b')] }
  await writeClaims(db, reading('one'), batch)
  const { assets, relations } = await (await ClaimReader.open(db)).all()
  expect(assets.get('a')).toEqual([{ source: 's', unit: 'file', claim: agent('a', { selfRunning: true }) }])
  expect(assets.get('b')).toEqual([{ source: 's', unit: 'file', claim: agent('b') }])
  expect([...relations.values()]).toEqual([[{ source: 's', unit: 'file', claim: delegates('a', 'b') }]])
})

test('writing twice changes nothing; only what says something else is changed', async () => {
  const batch = { assets: [agent('a'), agent('b')], relations: [delegates('a', 'b')] }
  expect(await writeClaims(db, reading('one'), batch)).toEqual({ created: 3, changed: 0, unchanged: 0 })
  expect(await writeClaims(db, reading('two'), batch)).toEqual({ created: 0, changed: 0, unchanged: 3 })
  const next = { ...batch, assets: [agent('a', { autonomy: 'full' }), agent('b')] }
  expect(await writeClaims(db, reading('three'), next)).toEqual({ created: 0, changed: 1, unchanged: 2 })
})

test('a unit that states a fact twice is a bug and says so', async () => {
  await expect(writeClaims(db, reading('one'), { assets: [agent('a'), agent('a')], relations: [] })).rejects.toThrow(
    's file states a twice',
  )
})

test('a complete reading retires what its unit no longer states, once, and a later one brings it back', async () => {
  await writeClaims(db, reading('one'), { assets: [agent('a'), agent('b')], relations: [] })
  await writeClaims(db, { ...reading('one'), unit: 'other' }, { assets: [agent('c')], relations: [] })
  await writeClaims(db, reading('two'), { assets: [agent('a')], relations: [] })
  expect(await live()).toEqual(['a', 'b', 'c'])
  expect(await sweepUnit(db, reading('two'))).toBe(1)
  expect(await sweepUnit(db, reading('two'))).toBe(0)
  expect(await live()).toEqual(['a', 'c'])
  const again = await writeClaims(db, reading('three'), { assets: [agent('a'), agent('b')], relations: [] })
  expect(again).toEqual({ created: 0, changed: 1, unchanged: 1 })
  expect(await live()).toEqual(['a', 'b', 'c'])
})

test('a complete listing retires units that are gone, and none that could not be read', async () => {
  for (const unit of ['kept', 'gone', 'broken']) {
    await writeClaims(db, { source: 's', unit, sync: 'one' }, { assets: [agent(unit)], relations: [] })
    await recordUnit(db, { ...result('one'), unit })
  }
  await writeClaims(db, { source: 's', unit: 'kept', sync: 'two' }, { assets: [agent('kept')], relations: [] })
  await recordUnit(db, { ...result('two'), unit: 'kept' })
  // What cannot be read does not even say which source it is of.
  await recordUnit(db, {
    ...result('two'),
    unit: 'broken',
    source: 'unread',
    state: 'refused',
    accepted: 0,
    refused: 1,
  })
  expect(await sweepSource(db, { source: 's', sync: 'two' })).toBe(1)
  expect(await sweepSource(db, { source: 's', sync: 'two' })).toBe(0)
  expect(await live()).toEqual(['broken', 'kept'])
})

test('a later observation is a change only where another source may dispute the fact', async () => {
  const later = '2026-02-01T00:00:00Z'
  const assets = [agent('alone'), agent('shared')]
  await writeClaims(db, reading('one'), { assets, relations: [] })
  await writeClaims(db, { source: 'other', unit: 'x', sync: 'one' }, { assets: [agent('shared')], relations: [] })
  await cleanClaims(db)
  const seen = assets.map((claim) => ({ ...claim, evidence: { ...claim.evidence, observedAt: later } }))
  expect(await writeClaims(db, reading('two'), { assets: seen, relations: [] })).toMatchObject({ unchanged: 2 })
  expect((await db.read(dirtyClaims, {})).map(({ fact }) => fact)).toEqual(['shared'])
})

function reading(sync: string) {
  return { source: 's', unit: 'file', sync }
}

function result(sync: string): UnitResult {
  const written = { created: 1, changed: 0, unchanged: 0 }
  const counts = { accepted: 1, written, retired: 0, refused: 0, rejections: [] }
  return { sync, source: 's', unit: 'file', format: 'facts', state: 'read', complete: true, ...counts }
}

const evidence = {
  source: 's',
  file: 'file',
  pointer: '/0',
  observedAt: '2026-01-01T00:00:00Z',
  basis: 'declared',
} as const

function agent(id: string, properties: Properties = {}): AssetClaim {
  return { id, kind: 'Agent', name: id, properties, evidence }
}

function delegates(from: string, to: string): RelationClaim {
  return { type: 'DELEGATES_TO', from, to, grants: ['g'], properties: { enabled: true }, evidence }
}

async function live(): Promise<string[]> {
  const { assets } = await (await ClaimReader.open(db)).all()
  return [...assets.keys()].sort()
}

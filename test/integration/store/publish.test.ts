import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { sweepSource } from '@throughline/graph/store/claims/sweep.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { factsHash, storedFactsHash } from '@throughline/graph/store/facts/facts-hash.ts'
import { type PublishPhase, publish, publishPhases } from '@throughline/graph/store/publish/publish.ts'
import { listRevisions } from '@throughline/graph/store/queries/list-revisions.ts'
import { currentRevision, loadRevision } from '@throughline/graph/store/snapshot/load-revision.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { company, type Unit } from '../../harness/company.ts'
import { Random } from '../../harness/random.ts'
import { emptyDatabase } from './empty-database.ts'
import {
  capabilitiesOf,
  derivedCapabilities,
  derivedSteps,
  leftOverClaims,
  plainTables,
  stepsOf,
  syncUnits,
} from './published.ts'

const asOf = '2026-06-01T00:00:00Z'

let db: Database
beforeEach(async () => {
  db = await emptyDatabase()
})
afterEach(() => db[Symbol.asyncDispose]())

test('the first publish stores what joining and deriving in memory yields', async () => {
  const units = company(3)
  await syncUnits(db, units, 'one')
  const { revision, changed, counts, current } = await publish(db, { asOf })
  expect({ revision, changed }).toEqual({ revision: 1, changed: true })
  expect(counts.relations).toBe(3 * 62)
  await expectStored(await deriveInMemory(joined(units)), 1)
  expect(plainTables(current.derived)).toEqual(plainTables((await loadRevision(db, 1)).derived))
})

test('syncing and publishing the same again changes nothing', async () => {
  await syncUnits(db, company(2), 'one')
  await publish(db, { asOf })
  const hash = await storedFactsHash(db)
  expect(await syncUnits(db, company(2), 'two')).toEqual({ created: 0, changed: 0 })
  const { revision, changed } = await publish(db, { asOf })
  expect({ revision, changed }).toEqual({ revision: 1, changed: false })
  expect(await storedFactsHash(db)).toBe(hash)
})

test('a change is published as a difference that equals publishing from scratch, and the old revision stays as it was', async () => {
  await syncUnits(db, company(3), 'one')
  const first = await publish(db, { asOf })
  const units = changedCompany()
  await syncUnits(db, units, 'two')
  const second = await publish(db, { asOf, previous: first.current })
  expect(second.revision).toBe(2)
  await expectStored(await deriveInMemory(joined(units)), 2)
  expect(await stepsOf(db, 1)).toEqual(derivedSteps(first.current.derived))
  expect(plainTables((await loadRevision(db, 1)).derived)).toEqual(plainTables(first.current.derived))
  expect(plainTables((await loadRevision(db, 2)).derived)).toEqual(plainTables(second.current.derived))
  expect(plainTables((await loadRevision(db, 2, first.current)).derived)).toEqual(plainTables(second.current.derived))
  const revisions = await db.read(listRevisions, { upTo: 9, limit: 9 })
  expect(revisions.map(({ number, base }) => ({ number, base }))).toEqual([
    { number: 2, base: false },
    { number: 1, base: true },
  ])
  expect(revisions[0]?.bytes).toBeLessThan((revisions[1]?.bytes ?? 0) / 2)
})

test('where the cause is gone its steps are gone', async () => {
  const units = company(2)
  await syncUnits(db, units, 'one')
  await publish(db, { asOf })
  const read = 'read-data converse@arn:aws:iam::123456789012:role/team-0 read@arn:aws:s3:::team-0-bucket-3'
  expect(await stepsOf(db, 1)).toContain(read)
  const without = units.map((unit) => ({
    ...unit,
    relations: unit.relations.filter(({ type, to }) => type !== 'CAN_READ' || to !== 'arn:aws:s3:::team-0-bucket-3'),
  }))
  await syncUnits(db, without, 'two')
  await publish(db, { asOf })
  expect(await stepsOf(db, 2)).not.toContain(read)
  await expectStored(await deriveInMemory(joined(without)), 2)
})

test('the order in which facts come does not matter', async () => {
  const units = company(3)
  const random = new Random(7)
  const shuffled = units
    .map((unit) => ({ ...unit, assets: shuffle(random, unit.assets), relations: shuffle(random, unit.relations) }))
    .sort(() => random.next() - 0.5)
  for (const [index, unit] of shuffled.entries()) {
    await syncUnits(db, [unit], 'one')
    if (index % 3 === 0) await publish(db, { asOf })
  }
  await publish(db, { asOf })
  expect(await storedFactsHash(db)).toBe(factsHash(joined(units)))
})

test('a relation waits for its asset, and is there when the asset comes', async () => {
  const [client, ...others] = company(1)
  if (client === undefined) throw new Error('a company without units')
  await syncUnits(db, [client], 'one')
  const first = await publish(db, { asOf })
  expect(first.counts.waiting).toBeGreaterThan(0)
  await syncUnits(db, others, 'two')
  const second = await publish(db, { asOf })
  expect(second.counts.waiting).toBe(0)
  await expectStored(await deriveInMemory(joined([client, ...others])), 2)
  // And waits again when the asset goes.
  await sweepSource(db, { source: 'data-classification:macie', sync: 'three' })
  await sweepSource(db, { source: 'aws-iam:123456789012', sync: 'three' })
  const third = await publish(db, { asOf })
  expect(third.counts.waiting).toBe(first.counts.waiting)
  await syncUnits(db, others, 'four')
  const fourth = await publish(db, { asOf, previous: third.current })
  expect(fourth.counts.waiting).toBe(0)
  await expectStored(await deriveInMemory(joined([client, ...others])), 4)
})

test('a credential that expired since then makes a new revision', async () => {
  const units = company(1).map((unit) => ({
    ...unit,
    assets: unit.assets.map((claim) =>
      claim.kind === 'Credential'
        ? { ...claim, properties: { ...claim.properties, expiresAt: '2026-07-01T00:00:00Z' } }
        : claim,
    ),
  }))
  await syncUnits(db, units, 'one')
  const first = await publish(db, { asOf })
  expect((await publish(db, { asOf: '2026-06-30T00:00:00Z' })).changed).toBe(false)
  const later = '2026-07-02T00:00:00Z'
  const second = await publish(db, { asOf: later })
  expect(second.counts.steps).toBeLessThan(first.counts.steps)
  await expectStored(await deriveInMemory(joined(units, later)), 2)
})

test('revisions that are not kept are swept with their steps', async () => {
  for (let round = 0; round < 5; round++) {
    await syncUnits(db, round % 2 === 0 ? company(2) : changedCompany(2), `sync-${round}`)
    await publish(db, { asOf, keep: 2 })
  }
  const current = await currentRevision(db)
  expect(current?.number).toBe(5)
  await expectStored(await deriveInMemory(joined(company(2))), 5)
  expect(await stepsOf(db, 4)).toEqual(derivedSteps((await loadRevision(db, 4)).derived))
  expect(await stepsOf(db, 1)).not.toEqual(derivedSteps((await loadRevision(db, 4)).derived))
})

describe('a publish that is cut short', () => {
  const between = [
    ...publishPhases.map((phase) => ({ phase, at: 'begins' as const })),
    ...(['facts', 'derive', 'steps'] as const).map((phase) => ({ phase, at: 'is under way' as const })),
  ]

  test.each(between)('as "$phase" $at, and run again, yields what an undisturbed one does', async ({ phase, at }) => {
    await syncUnits(db, company(2), 'one')
    const first = await publish(db, { asOf })
    await syncUnits(db, changedCompany(2), 'two')
    await expect(publish(db, { asOf, onProgress: failing(phase, at) })).rejects.toThrow('cut short')
    // Until the pointer moved, readers have the old revision whole.
    const published = ['clean', 'sweep'].includes(phase)
    expect((await currentRevision(db))?.number).toBe(published ? 2 : 1)
    expect(await stepsOf(db, 1)).toEqual(derivedSteps(first.current.derived))
    // Meanwhile one thing comes and another, which the failed attempt may have written, goes.
    const units = [...changedCompany(2).slice(1), ...company(3).slice(6)]
    await syncUnits(db, units, 'three')
    for (const source of new Set(units.map((unit) => unit.source))) await sweepSource(db, { source, sync: 'three' })
    const { revision } = await publish(db, { asOf })
    expect(revision).toBe(published ? 3 : 2)
    await expectStored(await deriveInMemory(joined(units)), revision)
  })
})

test('an attempt that was superseded stops before it does harm', async () => {
  await syncUnits(db, company(2), 'one')
  let second: Promise<unknown> | undefined
  const first = publish(db, {
    asOf,
    onProgress(phase, done) {
      if (phase === 'steps' && done > 0) second ??= publish(db, { asOf })
    },
  })
  const outcomes = [await first.catch((error: unknown) => error), await second]
  expect(outcomes[0]).toMatchObject({ name: 'PublishSupersededError' })
  expect(outcomes[1]).toMatchObject({ revision: 1, changed: true })
  await expectStored(await deriveInMemory(joined(company(2))), 1)
})

function joined(units: readonly Unit[], at = asOf): Estate {
  return joinFacts(
    {
      assets: units.flatMap(({ source, unit, assets }) => assets.map((claim) => ({ source, unit, claim }))),
      relations: units.flatMap(({ source, unit, relations }) => relations.map((claim) => ({ source, unit, claim }))),
    },
    at,
  )
}

/** The database holds exactly this as its current revision, and nothing is left to be done. */
async function expectStored(derived: Derived, revision: number): Promise<void> {
  const current = await currentRevision(db)
  expect(current?.number).toBe(revision)
  expect(await storedFactsHash(db)).toBe(factsHash(derived.estate))
  expect(await capabilitiesOf(db)).toEqual(derivedCapabilities(derived))
  expect(await stepsOf(db, revision)).toEqual(derivedSteps(derived))
  expect(current && plainTables(current.derived)).toEqual(plainTables(derived))
  expect(await leftOverClaims(db)).toEqual({ dirty: 0, retired: 0 })
}

function changedCompany(teams = 3): Unit[] {
  return company(teams).map((unit, index) => {
    if (index % 3 !== 0) return unit
    const assets = unit.assets
      .filter(({ id }) => !id.startsWith('mail:'))
      .map((claim) =>
        claim.kind === 'Endpoint' ? { ...claim, properties: { ...claim.properties, auth: 'mtls' } } : claim,
      )
    const relations = unit.relations.filter(({ type }) => type !== 'SENDS_TO' && type !== 'DELEGATES_TO')
    return { ...unit, assets, relations }
  })
}

function failing(phase: PublishPhase, at: 'begins' | 'is under way') {
  let seen = 0
  return (current: PublishPhase): void => {
    if (current === phase && ++seen === (at === 'begins' ? 1 : 2)) throw new Error('cut short')
  }
}

function shuffle<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((item) => [random.next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}

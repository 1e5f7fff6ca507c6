import type { AssetClaim } from '@throughline/graph/facts/claim.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import type { Ruling } from '@throughline/graph/facts/ruling.ts'
import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import {
  operatorsList,
  readRulings,
  ruleInList,
  withdrawFromList,
} from '@throughline/graph/store/claims/operators-list.ts'
import { sweepSource, sweepUnit } from '@throughline/graph/store/claims/sweep.ts'
import { writeClaims } from '@throughline/graph/store/claims/write-claims.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { factsHash, storedFactsHash } from '@throughline/graph/store/facts/facts-hash.ts'
import { type Published, publish } from '@throughline/graph/store/publish/publish.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from './empty-database.ts'
import { leftOverClaims } from './published.ts'

const asOf = '2026-06-01T00:00:00Z'

let db: Database
beforeEach(async () => {
  db = await emptyDatabase()
})
afterEach(() => db[Symbol.asyncDispose]())

const evidence = (source: string, file: string) => ({ source, file, observedAt: asOf, basis: 'declared' }) as const

function asset(id: string, kind: Kind, properties: AssetClaim['properties'] = {}): AssetClaim {
  return { id, kind, name: id, properties, evidence: evidence('scan', 'f') }
}

/** What two sources state, as a sync writes it: the scan, and a file of mappings and approvals. */
async function sync(name: string, assets: readonly AssetClaim[], rulings: readonly Ruling[]): Promise<void> {
  for (const [source, batch] of [
    ['scan', { assets, relations: [] }],
    ['lists', { assets: [], relations: [], rulings }],
  ] as const) {
    await writeClaims(db, { source, unit: 'f', sync: name }, batch)
    await sweepUnit(db, { source, unit: 'f', sync: name })
  }
}

const assets = [
  asset('agent', 'Agent', { environment: 'prod' }),
  asset('data', 'Dataset', { sensitivity: 4 }),
  asset('server', 'McpServer'),
]
const override = (id: string, property: string, value: number): Ruling => ({
  form: 'override',
  asset: id,
  property,
  value,
  evidence: { ...evidence('operator', operatorsList), author: 'ana', note: 'known better' },
})
const mapping: Ruling = {
  form: 'mapping',
  order: 0,
  match: { environment: 'prod' },
  properties: { owners: ['desk'], criticality: 3 },
  evidence: evidence('lists', 'f'),
}
const approval = (id: string, until?: string): Ruling => ({
  form: 'approval',
  match: { id },
  ...(until === undefined ? {} : { until }),
  evidence: evidence('lists', 'f'),
})

test('every ruling that comes, changes or goes is published as joining everything anew yields it', async () => {
  let previous: Published | undefined
  const publishNow = async (at = asOf): Promise<Published> => {
    previous = await publish(db, { asOf: at, ...(previous === undefined ? {} : { previous: previous.current }) })
    const { estate } = previous.current.derived
    const claims = assets.map((claim) => ({ source: 'scan', unit: 'f', claim }))
    const expected = joinFacts({ assets: claims, relations: [], rulings: await readRulings(db) }, at)
    expect(estate.assets).toEqual(expected.assets)
    expect(estate.conflicts).toEqual(expected.conflicts)
    expect(await storedFactsHash(db)).toBe(factsHash(estate))
    expect(await leftOverClaims(db)).toEqual({ dirty: 0, retired: 0 })
    return previous
  }
  const values = (published: Published) =>
    published.current.derived.estate.assets.map(({ properties }) => [
      properties['criticality'],
      properties['sensitivity'],
      properties['approved'],
    ])

  await sync('one', assets, [])
  expect(values(await publishNow())).toEqual([
    [0, undefined, undefined],
    [0, 4, undefined],
    [0, undefined, undefined],
  ])

  await ruleInList(db, 'two', [
    override('data', 'sensitivity', 1),
    override('agent', 'sensitivity', 2),
    override('gone', 'criticality', 1),
  ])
  expect(values(await publishNow())[1]).toEqual([0, 1, undefined])
  expect(previous?.current.derived.estate.conflicts.map(({ reason }) => reason)).toEqual([
    'an override states sensitivity, which agents do not have',
  ])

  // The source says otherwise again, and all of the operator's other files are gone: his list stays.
  await sync('three', assets, [mapping, approval('agent', '2026-07-01T00:00:00Z')])
  expect(await sweepSource(db, { source: 'operator', sync: 'three' })).toBe(0)
  expect(values(await publishNow())).toEqual([
    [3, undefined, 'yes'],
    [0, 1, undefined],
    [0, undefined, 'no'],
  ])

  // Nothing was synced, but an approval has ended.
  const ended = await publishNow('2026-08-01T00:00:00Z')
  expect([ended.changed, values(ended)[0]]).toEqual([true, [3, undefined, 'expired']])

  expect(
    await withdrawFromList(db, [
      { asset: 'data', property: 'sensitivity' },
      { asset: 'data', property: 'labels' },
    ]),
  ).toBe(1)
  await sync('four', assets, [{ ...mapping, properties: { criticality: 2 } }])
  expect(values(await publishNow())).toEqual([
    [2, undefined, undefined],
    [0, 4, undefined],
    [0, undefined, undefined],
  ])
  expect((await publishNow()).changed).toBe(false)
})

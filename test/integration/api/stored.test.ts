import type { Api } from '@throughline/api/start-api.ts'
import { eventsOf } from '@throughline/api/testing/events-of.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { publish } from '@throughline/graph/store/publish/publish.ts'
import { finishSync, startSync } from '@throughline/graph/store/syncs/record-sync.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { company } from '../../harness/company.ts'
import { emptyDatabase } from '../store/empty-database.ts'
import { syncUnits } from '../store/published.ts'
import { ask, until } from './ask.ts'
import { startTestApi } from './start-test-api.ts'

const asOf = '2026-06-01T00:00:00Z'
let db: Database
let api: Api

beforeAll(async () => {
  db = await emptyDatabase()
  api = await startTestApi()
})

afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

/** Syncs a company as a worker does, and publishes it. */
async function syncAndPublish(teams: number, sync: string, startedAt: string): Promise<number> {
  await startSync(db, { id: sync, title: `./company-${teams}`, startedAt })
  await syncUnits(db, company(teams), sync)
  await finishSync(db, { id: sync, state: 'done', finishedAt: startedAt })
  return (await publish(db, { asOf })).revision
}

const current = async () => JSON.stringify((await ask(api.address, '{ revision { number } }')).data)

test('before the first publish there is nothing, and it says so', async () => {
  expect(
    await ask(api.address, '{ revision { number } sources { name } attackPaths(input: {}) { __typename } }'),
  ).toEqual({
    data: { revision: null, sources: [], attackPaths: { __typename: 'NoRevisionError' } },
  })
})

/** Publishing compiles every rule in a database that has just been started. */
const patience = 180_000

test(
  'what is published is announced, and answered from, by itself',
  async () => {
    await using events = await eventsOf(api.address, 'subscription { revisionPublished { number assets relations } }')

    expect(await syncAndPublish(2, 'one', '2026-06-01T10:00:00.000Z')).toBe(1)

    expect(await events.next()).toMatchObject({ data: { revisionPublished: { number: 1, relations: 124 } } })
    const { data } = await ask(
      api.address,
      `{
      revision { asOf publishedAt paths gaps { source } }
      attackPaths(input: { limit: 1 }) { ... on AttackPathsAnswer { revision { number } totalCount paths { sentence } } }
      assets(search: "dataset:bucket") { totalCount }
      sources { name format assets relations refused lastSyncAt lastSync { state phase source unitsDone accepted } }
      syncs { edges { node { source state startedAt units { unit state accepted } } } }
    }`,
    )
    expect(data).toMatchObject({
      revision: { asOf },
      attackPaths: { revision: { number: 1 }, paths: [{ sentence: expect.stringMatching(/\.$/) }] },
      assets: { totalCount: 8 },
      sources: [
        {
          name: 'aws-iam:123456789012',
          assets: 22,
          lastSyncAt: '2026-06-01T10:00:00.000Z',
          lastSync: { state: 'completed', phase: 'done', unitsDone: 6 },
        },
        { name: 'data-classification:macie' },
        { name: 'mcp-config:laptops' },
      ],
      syncs: { edges: [{ node: { state: 'completed', startedAt: '2026-06-01T10:00:00.000Z', units: { length: 6 } } }] },
    })
  },
  patience,
)

test(
  'an older revision is answered as it was, and listed',
  async () => {
    await syncAndPublish(3, 'two', '2026-06-01T11:00:00.000Z')
    await until(async () => (await current()).includes('2'), 10_000)

    const { data } = await ask(
      api.address,
      '{ now: assets { totalCount } before: assets(at: 1) { totalCount } revisions { edges { node { number relations } } } never: revision(number: 9) { number } }',
    )

    expect(data).toMatchObject({
      revisions: { edges: [{ node: { number: 2, relations: 186 } }, { node: { number: 1, relations: 124 } }] },
      never: null,
    })
    const { now, before } = data as Record<'now' | 'before', { totalCount: number }>
    expect(now.totalCount).toBeGreaterThan(before.totalCount)
  },
  patience,
)

import type { Api } from '@throughline/api/start-api.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { publish } from '@throughline/graph/store/publish/publish.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { company } from '../../harness/company.ts'
import { testNeo4j } from '../../harness/servers/test-servers.ts'
import { emptyDatabase } from '../store/empty-database.ts'
import { syncUnits } from '../store/published.ts'
import { ask, health, until } from './ask.ts'
import { CutOff } from './cut-off.ts'
import { startTestApi } from './start-test-api.ts'

let db: Database
let api: Api
let way: CutOff

beforeAll(async () => {
  db = await emptyDatabase()
  await syncUnits(db, company(1), 'one')
  await publish(db, { asOf: '2026-06-01T00:00:00Z' })
  const neo4j = await testNeo4j()
  way = new CutOff(neo4j.uri)
  await way.open()
  api = await startTestApi(way.uri)
  await until(isReady, 10_000)
})

afterEach(() => way.open())
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await way[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

const isReady = async () => (await health(api.address, 'ready')) === 200
const isNotReady = async () => (await health(api.address, 'ready')) === 503

test.each([
  ['is gone', () => way.cut()],
  ['hangs', () => way.stop()],
])('while the database %s the API lives, is not ready, says so, and recovers by itself', async (_, harm) => {
  await harm()

  expect(await until(isNotReady, 10_000)).toBeLessThan(5_000)
  expect(await health(api.address, 'live')).toBe(200)

  const asked = performance.now()
  const { data, errors } = await ask(api.address, '{ sources { name } }')
  expect(performance.now() - asked).toBeLessThan(6_000)
  expect(data).toBeNull()
  expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }])

  // What was loaded is still answered from.
  expect((await ask(api.address, '{ revision { number } assets(search: "agent") { totalCount } }')).data).toMatchObject(
    {
      revision: { number: 1 },
    },
  )

  await way.open()
  expect(await until(isReady, 20_000)).toBeLessThan(10_000)
  expect((await ask(api.address, '{ sources { name } }')).data).toMatchObject({ sources: { length: 3 } })
})

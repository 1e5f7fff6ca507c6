import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Api } from '@throughline/api/start-api.ts'
import { eventsOf } from '@throughline/api/testing/events-of.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { runSync } from '@throughline/workflows/client/run-sync.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { syncInput } from '../../harness/sync-input.ts'
import { startTestWorker, type TestWorker } from '../../harness/test-worker.ts'
import { emptyDatabase } from '../store/empty-database.ts'
import { ask, until } from './ask.ts'
import { startTestApi } from './start-test-api.ts'

let db: Database
let worker: TestWorker
let api: Api

beforeAll(async () => {
  db = await emptyDatabase()
  worker = await startTestWorker()
  api = await startTestApi()
})

afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await worker[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

const eventSchema = z.object({
  data: z.object({
    syncProgress: z.object({
      source: z.string(),
      state: z.string(),
      phase: z.string(),
      unitsTotal: z.int(),
      unitsDone: z.int(),
      accepted: z.int(),
    }),
  }),
})

/** Files enough that their sync lasts for many looks at it. */
async function writeEstate(folder: string): Promise<void> {
  await mkdir(folder)
  for (let file = 0; file < 40; file++) {
    const ids = Array.from({ length: 150 }, (_, index) => `dataset:${file}-${index}`)
    const assets = ids.map((id) => ({ id, kind: 'Dataset', name: id }))
    const text = JSON.stringify({ throughline: 1, source: 'large', assets, relations: [] })
    await writeFile(join(folder, `${file}.json`), text)
  }
}

test('a sync is told live from its workflow until it is over, and its revision is answered from', async () => {
  await writeEstate(join(worker.folder, 'large'))
  await using events = await eventsOf(
    api.address,
    'subscription { syncProgress { source state phase unitsTotal unitsDone accepted } }',
  )
  const input = syncInput(worker.folder, ['large'])
  const running = runSync(worker.client, input, () => {})

  const seen: z.infer<typeof eventSchema>['data']['syncProgress'][] = []
  for (let last = 'running'; last === 'running'; last = seen.at(-1)?.state ?? '')
    seen.push(eventSchema.parse(await events.next()).data.syncProgress)
  const result = await running

  expect(seen[0]).toMatchObject({ state: 'running', source: 'large' })
  expect(seen.at(-1)).toMatchObject({ state: 'completed', phase: 'done', accepted: result.accepted })
  // The workflow alone knows how many there will be.
  expect(seen.filter(({ state, unitsTotal }) => state === 'running' && unitsTotal > 0)).not.toEqual([])

  await until(async () => JSON.stringify(await ask(api.address, '{ revision { number } }')).includes('1'), 20_000)
  const { data } = await ask(api.address, 'query($id: String!) { sync(id: $id) { state unitsDone unitsTotal } }', {
    id: input.syncId,
  })
  const { unitsTotal } = result
  expect(data).toEqual({ sync: { state: 'completed', unitsDone: unitsTotal, unitsTotal } })
}, 180_000)

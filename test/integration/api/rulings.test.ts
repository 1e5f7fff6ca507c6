import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import type { Api } from '@throughline/api/start-api.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { currentRevision } from '@throughline/graph/store/snapshot/load-revision.ts'
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
let folder: string

beforeAll(async () => {
  db = await emptyDatabase()
  worker = await startTestWorker()
  folder = await mkdtemp(join(tmpdir(), 'throughline-rulings-'))
  api = await startTestApi()
})

afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await worker[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

const facts = (sensitivity: number): string =>
  JSON.stringify({
    throughline: 1,
    source: 'scan',
    complete: true,
    observedAt: '2026-06-01T00:00:00Z',
    assets: [
      { id: 'bot', kind: 'Agent', name: 'bot', environment: 'prod' },
      { id: 'kb', kind: 'KnowledgeBase', name: 'handbook' },
      { id: 'data', kind: 'Dataset', name: 'orders', sensitivity },
    ],
    relations: [{ type: 'RETRIEVES_FROM', from: 'bot', to: 'kb' }],
  })
const owners =
  'throughline-owners: 1\nowners:\n  - match: { environment: prod }\n    owners: [desk]\n    criticality: 2\n'

const answerSchema = z.object({
  answer: z.object({ __typename: z.string(), message: z.string().optional(), published: z.boolean().optional() }),
})

async function change(mutation: string): Promise<string> {
  const document = `mutation { answer: ${mutation} { __typename ... on Error { message } ... on ChangeAnswer { published } } }`
  const { data, errors } = await ask(api.address, document)
  expect(errors).toBeUndefined()
  const { answer } = answerSchema.parse(data)
  return answer.message ?? `${answer.__typename} ${answer.published}`
}

async function sync(temporal: TestWorker, ...paths: string[]): Promise<void> {
  await runSync(temporal.client, syncInput(folder, paths, { complete: true }), () => {})
}

/** What matters of each asset: kind by kind, what is stated of it. */
function told(assets: readonly Asset[]): unknown[] {
  return assets.map(({ id, properties: { sensitivity, criticality, owners: people, approved } }) => {
    return [id, sensitivity, criticality, people, approved]
  })
}

async function published(): Promise<readonly Asset[]> {
  const revision = await currentRevision(db)
  if (revision === null) throw new Error('nothing was published')
  return revision.derived.estate.assets
}

test('an override outlives what its source says again and again; taken back, the source’s value holds', async () => {
  await writeFile(join(folder, 'facts.json'), facts(4))
  await writeFile(join(folder, 'owners.yaml'), owners)
  await sync(worker, 'facts.json', 'owners.yaml')
  expect(told(await published())).toEqual([
    ['bot', undefined, 2, ['desk'], undefined],
    ['data', 4, 0, [], undefined],
    ['kb', 0, 0, [], undefined],
  ])

  await until(
    async () => JSON.stringify(await ask(api.address, '{ asset(key: "data") { key } }')).includes('"data"}'),
    20_000,
  )
  const set = 'setOverride(input: {asset: "data", property: "sensitivity", value: 1, reason: "masked", author: "ana"})'
  expect(await change(set)).toBe('ChangeAnswer true')
  expect(await change('approve(input: {asset: "bot", owner: "desk", reason: "ours", until: "2099-01-01"})')).toBe(
    'ChangeAnswer true',
  )
  await writeFile(join(folder, 'facts.json'), facts(3))
  await sync(worker, 'facts.json')
  await sync(worker, 'facts.json', 'owners.yaml')
  const ruled = await published()
  expect(told(ruled)).toEqual([
    ['bot', undefined, 2, ['desk'], 'yes'],
    ['data', 1, 0, [], undefined],
    ['kb', 0, 0, [], undefined],
  ])
  const data = ruled.find(({ id }) => id === 'data')
  expect(data?.evidence[data.origins['sensitivity'] ?? -1]).toMatchObject({
    source: 'operator',
    author: 'ana',
    note: 'masked',
  })

  // The same said in files, without the service.
  const override =
    'throughline-overrides: 1\noverrides:\n  - id: data\n    set: { sensitivity: 1 }\n    reason: masked\n'
  const approved =
    'throughline-approved: 1\napproved:\n  - id: bot\n    owner: desk\n    reason: ours\n    until: 2099-01-01\n'
  await writeFile(join(folder, 'overrides.yaml'), override)
  await writeFile(join(folder, 'approved.yaml'), approved)
  const loaded = await loadFiles(['.'], { dataDir: folder, cwd: folder })
  expect(loaded.rejected).toEqual([])
  expect(told(loaded.revision.derived.estate.assets)).toEqual(told(ruled))

  expect(await change('removeOverride(input: {asset: "data", property: "sensitivity"})')).toBe('ChangeAnswer true')
  expect(await change('removeOverride(input: {asset: "data", property: "sensitivity"})')).toBe(
    'There is no override of sensitivity of data.',
  )
  expect(await change('withdrawApproval(asset: "bot")')).toBe('ChangeAnswer true')
  expect(told(await published())).toEqual([
    ['bot', undefined, 2, ['desk'], undefined],
    ['data', 3, 0, [], undefined],
    ['kb', 0, 0, [], undefined],
  ])
}, 180_000)

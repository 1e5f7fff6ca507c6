import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { attackPaths } from '@throughline/analysis/paths.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { storedFactsHash } from '@throughline/graph/store/facts/facts-hash.ts'
import { currentRevision } from '@throughline/graph/store/snapshot/load-revision.ts'
import { runSync } from '@throughline/workflows/client/run-sync.ts'
import type { SyncProgress } from '@throughline/workflows/contract.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syncInput } from '../../harness/sync-input.ts'
import { startTestWorker, type TestWorker } from '../../harness/test-worker.ts'
import { emptyDatabase } from '../store/empty-database.ts'

const estates = join(import.meta.dirname, '../../estates')
let db: Database
let worker: TestWorker
const quiet = (): void => {}

beforeAll(async () => {
  db = await emptyDatabase()
  worker = await startTestWorker()
})

afterAll(async () => {
  await worker[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

test('the sample estate through workflow and database gives the paths that its files give', async () => {
  const seen: SyncProgress[] = []
  const result = await runSync(worker.client, syncInput(estates, ['larkspur']), (progress) => seen.push(progress))
  expect(result).toMatchObject({ state: 'done', refused: 0, retired: 0, revision: 1 })
  expect(result.accepted).toBe(result.changed)
  expect(seen.map(({ phase }) => phase)).toContain('publishing')

  const stored = await currentRevision(db)
  if (stored === null) throw new Error('nothing was published')
  const { revision } = await loadFiles(['larkspur'], {
    dataDir: worker.folder,
    cwd: estates,
    asOf: stored.derived.estate.asOf,
  })
  const [fromService, fromFiles] = [attackPaths(stored, {}), attackPaths(revision, {})]
  if (!('paths' in fromService) || !('paths' in fromFiles)) throw new Error('the question was refused')
  expect(fromService.paths.length).toBeGreaterThan(10)
  expect(fromService.paths).toEqual(fromFiles.paths)
})

test('the same again changes nothing and makes no revision', async () => {
  const before = await storedFactsHash(db)
  const result = await runSync(worker.client, syncInput(estates, ['larkspur']), quiet)
  expect(result).toMatchObject({ state: 'done', changed: 0, retired: 0, revision: 1 })
  expect(await storedFactsHash(db)).toBe(before)
})

test('bad files are refused with their places, the others land, and nothing is half-visible', async () => {
  const folder = join(worker.folder, 'mixed')
  await mkdir(folder, { recursive: true })
  const facts = (id: string): string =>
    JSON.stringify({
      throughline: 1,
      source: 'mixed',
      assets: [{ id, kind: 'Dataset', name: id, sensitivity: 2 }],
      relations: [],
    })
  for (let index = 0; index < 20; index++)
    await writeFile(join(folder, `good-${index}.json`), facts(`dataset:good-${index}`))
  await writeFile(join(folder, 'truncated.json'), facts('dataset:bad').slice(0, -20))
  await writeFile(join(folder, 'wrong-kind.json'), facts('dataset:wrong').replace('"Dataset"', '"Databse"'))
  await writeFile(join(folder, 'binary.json'), Buffer.from([0x7b, 0x00, 0xff, 0xfe]))
  const before = (await currentRevision(db))?.number ?? 0
  const result = await runSync(worker.client, syncInput(worker.folder, ['mixed']), quiet)
  expect(result).toMatchObject({ state: 'partial', unitsTotal: 23, accepted: 20, refused: 3 })
  expect(result.revision).toBeGreaterThan(before)
  const names = (await currentRevision(db))?.derived.estate.assets.map(({ id }) => id) ?? []
  expect(names.filter((id) => id.startsWith('dataset:good-'))).toHaveLength(20)
  expect(names.some((id) => /bad|wrong/.test(id))).toBe(false)
})

test('what a complete reading no longer states is retired, what a partial one leaves out stays', async () => {
  const folder = join(worker.folder, 'shrinking')
  await mkdir(folder, { recursive: true })
  const write = (ids: readonly string[], complete: boolean): Promise<void> =>
    writeFile(
      join(folder, 'facts.json'),
      JSON.stringify({
        throughline: 1,
        source: 'shrinking',
        complete,
        assets: ids.map((id) => ({ id, kind: 'Dataset', name: id })),
        relations: [],
      }),
    )
  const present = async (): Promise<string[]> => {
    await runSync(worker.client, syncInput(worker.folder, ['shrinking']), quiet)
    const assets = (await currentRevision(db))?.derived.estate.assets ?? []
    return assets.map(({ id }) => id).filter((id) => id.startsWith('shrinking:'))
  }
  await write(['shrinking:a', 'shrinking:b'], true)
  expect(await present()).toEqual(['shrinking:a', 'shrinking:b'])
  await write(['shrinking:a'], false)
  expect(await present()).toEqual(['shrinking:a', 'shrinking:b'])
  await write(['shrinking:a'], true)
  expect(await present()).toEqual(['shrinking:a'])
})

test('with --complete a file that is gone is retired with what it stated', async () => {
  const folder = join(worker.folder, 'leaving')
  await mkdir(folder, { recursive: true })
  const write = (name: string): Promise<void> =>
    writeFile(
      join(folder, `${name}.json`),
      JSON.stringify({
        throughline: 1,
        source: 'leaving',
        assets: [{ id: `leaving:${name}`, kind: 'Dataset', name }],
        relations: [],
      }),
    )
  await write('one')
  await write('two')
  const sync = () => runSync(worker.client, syncInput(worker.folder, ['leaving'], { complete: true }), quiet)
  expect(await sync()).toMatchObject({ state: 'done', accepted: 2, retired: 0 })
  await rm(join(folder, 'two.json'))
  expect(await sync()).toMatchObject({ state: 'done', accepted: 1, retired: 1 })
})

test('syncs of the same files at the same time leave what one leaves', async () => {
  const before = await storedFactsHash(db)
  const runs = await Promise.all([1, 2, 3].map(() => runSync(worker.client, syncInput(estates, ['larkspur']), quiet)))
  expect(runs.map(({ state, changed }) => `${state} ${changed}`)).toEqual(['done 0', 'done 0', 'done 0'])
  expect(await storedFactsHash(db)).toBe(before)
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scheduleAnswerSchema } from '@throughline/cli/schedule-answer.ts'
import { runCli } from '@throughline/cli/testing/run-cli.ts'
import type { Gap } from '@throughline/graph/facts/estate.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { currentRevision } from '@throughline/graph/store/snapshot/load-revision.ts'
import { allSources } from '@throughline/graph/store/syncs/all-sources.ts'
import { addSchedule, listSchedules, removeSchedule } from '@throughline/workflows/client/schedules.ts'
import type { SourcePlan } from '@throughline/workflows/source-plan.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testTemporal } from '../../harness/servers/test-servers.ts'
import { startTestWorker, type TestWorker } from '../../harness/test-worker.ts'
import { until } from '../api/ask.ts'
import { emptyDatabase } from '../store/empty-database.ts'

const hour = 3_600_000
/** Longest wait for what the service does by itself: an activity that went to a worker which just stopped is given to the next after two minutes. */
const patience = 150_000

let db: Database
let worker: TestWorker
let folder: string

beforeAll(async () => {
  db = await emptyDatabase()
  worker = await startTestWorker()
  folder = await mkdtemp(join(tmpdir(), 'throughline-scheduled-'))
})

afterAll(async () => {
  for (const { plan } of await listSchedules(worker.client)) await removeSchedule(worker.client, plan.source)
  await worker[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

function planOf(source: string, more: Partial<SourcePlan> = {}): SourcePlan {
  return { source, paths: [source], cwd: folder, complete: true, host: 'test', everyMs: hour, watch: true, ...more }
}

async function write(source: string, file: string, ids: readonly string[]): Promise<void> {
  await mkdir(join(folder, source), { recursive: true })
  const assets = ids.map((id) => ({ id: `${source}:${id}`, kind: 'Dataset', name: id }))
  await writeFile(join(folder, source, file), JSON.stringify({ throughline: 1, source: 'x', assets, relations: [] }))
}

/** The ids that a source's revision shows, in order: "a b c". */
async function shown(source: string): Promise<string> {
  const assets = (await currentRevision(db))?.derived.estate.assets ?? []
  return assets.flatMap(({ id }) => (id.startsWith(`${source}:`) ? [id.slice(source.length + 1)] : [])).join(' ')
}

const untilShown = (source: string, ids: string) => until(async () => (await shown(source)) === ids, patience)

async function gapsOf(source: string): Promise<readonly Gap[]> {
  const gaps = (await currentRevision(db))?.derived.estate.gaps ?? []
  return gaps.filter((gap) => gap.source === source)
}

test('a watched source that changes on disk is published without a hand; a partial reading retires nothing', async () => {
  await write('watched', 'one.json', ['a', 'b'])
  await write('watched', 'two.json', ['c'])
  await write('watched', 'three.json', ['d'])
  await addSchedule(worker.client, planOf('watched'))
  await untilShown('watched', 'a b c d')

  await write('watched', 'one.json', ['a', 'e'])
  await untilShown('watched', 'a c d e')

  // One file is broken and one is gone, perhaps because it was renamed: nobody can tell.
  await rm(join(folder, 'watched', 'two.json'))
  await writeFile(join(folder, 'watched', 'three.json'), '{"throughline": 1, "assets": [')
  await until(async () => (await gapsOf('watched')).length > 0, patience)
  expect(await gapsOf('watched')).toEqual([{ source: 'watched', reason: 'refused', count: 1 }])
  expect(await shown('watched')).toBe('a c d e')

  await write('watched', 'three.json', ['d'])
  await untilShown('watched', 'a d e')
  expect(await gapsOf('watched')).toEqual([])
})

test('what changed while no worker ran is read by the next one', async () => {
  await write('restarted', 'facts.json', ['a'])
  await addSchedule(worker.client, planOf('restarted'))
  await untilShown('restarted', 'a')
  // The reading ends, and what was seen is kept, a moment after its revision is there.
  await until(async () => (await scheduleOf('restarted')).running === false, patience)

  await worker[Symbol.asyncDispose]()
  await write('restarted', 'facts.json', ['b'])
  worker = await startTestWorker()

  await untilShown('restarted', 'b')
})

test('from the command line a schedule is added, told, paused, run by hand, resumed and removed', async () => {
  const { address } = await testTemporal()
  const variables = { THROUGHLINE_DATA_DIR: join(folder, 'data'), TEMPORAL_ADDRESS: address }
  const cli = (...args: string[]) => runCli(['schedule', ...args, '--json'], variables, folder)
  const told = async (...args: string[]) => {
    const { stdout, stderr } = await cli(...args)
    if (stdout === '') throw new Error(stderr)
    return scheduleAnswerSchema.parse(JSON.parse(stdout)).schedules.filter(({ source }) => source === 'handled')
  }
  const adding = ['add', 'handled', '--source', 'handled', '--every', '2h', '--complete', '--max-age', '3h']
  await write('handled', 'facts.json', ['a'])

  const [added] = await told(...adding)
  expect(added).toMatchObject({
    everyMs: 2 * hour,
    maxAgeMs: 3 * hour,
    paths: [join(folder, 'handled')],
    paused: false,
  })
  expect(Date.parse(added?.nextRunAt ?? '')).toBeGreaterThan(Date.now())
  await untilShown('handled', 'a')
  expect(await cli(...adding)).toMatchObject({ code: 2, stderr: expect.stringContaining('has a schedule already') })

  expect(await told('pause', 'handled')).toMatchObject([{ paused: true, nextRunAt: null }])
  await write('handled', 'facts.json', ['b'])
  await told('run', 'handled')
  await untilShown('handled', 'b')
  expect(await told('resume', 'handled')).toMatchObject([{ paused: false }])
  expect(await told('list')).toHaveLength(1)

  await told('remove', 'handled')
  for (const act of ['pause', 'resume', 'run', 'remove'])
    expect(await cli(act, 'handled')).toMatchObject({ code: 2, stderr: 'handled has no schedule.\n' })
  expect(await shown('handled')).toBe('b')
})

test('a source that is not read for longer than it may be becomes a gap of the published revision', async () => {
  await write('aging', 'facts.json', ['a'])
  await addSchedule(worker.client, planOf('aging', { watch: false, maxAgeMs: 1_500 }))
  await until(async () => (await gapsOf('aging')).length > 0, patience)

  expect(await gapsOf('aging')).toEqual([{ source: 'aging', reason: 'stale', count: 1 }])
  const aging = (await allSources(db)).find(({ name }) => name === 'aging')
  expect(aging).toMatchObject({ maxAgeMs: 1_500, units: 1, refused: 0, interrupted: false })
})

async function scheduleOf(source: string) {
  const found = (await listSchedules(worker.client)).find(({ plan }) => plan.source === source)
  if (found === undefined) throw new Error(`${source} has no schedule`)
  return found
}

import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { factsHash, storedFactsHash } from '@throughline/graph/store/facts/facts-hash.ts'
import { currentRevision } from '@throughline/graph/store/snapshot/load-revision.ts'
import { startSync } from '@throughline/workflows/client/run-sync.ts'
import { connectTemporal } from '@throughline/workflows/client/temporal-client.ts'
import {
  names,
  type SyncInput,
  type SyncProgress,
  type SyncResult,
  syncWorkflowId,
} from '@throughline/workflows/contract.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeManyFacts } from '../../harness/many-facts.ts'
import { OwnService } from '../../harness/own-service.ts'
import { readTestEnvironment } from '../../harness/servers/environment.ts'
import { syncInput } from '../../harness/sync-input.ts'
import { emptied } from '../store/empty-database.ts'

/** 50,000 in the long run; fewer where minutes count. */
const { killFacts } = readTestEnvironment()
const files = 25

let service: OwnService
let expected: string
let facts: number

beforeAll(async () => {
  service = await OwnService.start()
  facts = await writeManyFacts(join(service.folder, 'many'), killFacts, Math.ceil(killFacts / files))
  const { revision } = await loadFiles(['many'], { dataDir: service.dataDir, cwd: service.folder })
  expected = factsHash(revision.derived.estate)
  await service.run('worker')
}, 300_000)

afterAll(() => service[Symbol.asyncDispose](), 60_000)

test.each(['worker', 'neo4j', 'temporal'] as const)(
  'a sync during which %s is killed ends as an undisturbed one',
  async (victim) => {
    await emptyDatabase()
    const input = syncInput(service.folder, ['many'])
    await started(input)
    await midway(input.syncId)
    await service.kill(victim)
    if (victim === 'worker') await service.run('worker')
    else await service.restartServers()

    const result = await resultOf(input.syncId)
    expect(result).toMatchObject({ state: 'done', unitsTotal: files, accepted: facts, refused: 0, retired: 0 })
    await using db = new Database(service.neo4j)
    expect(await storedFactsHash(db)).toBe(expected)
    expect((await currentRevision(db))?.derived.estate.relations).toHaveLength((facts * 2) / 5)
  },
  900_000,
)

async function emptyDatabase(): Promise<void> {
  await using db = new Database(service.neo4j)
  await emptied(db)
}

async function started(input: SyncInput): Promise<void> {
  await using connection = await connectTemporal(service.temporal)
  await startSync(connection.client, input)
}

/** Waits until some units are in and others are not. */
async function midway(syncId: string): Promise<void> {
  await using connection = await connectTemporal(service.temporal)
  const handle = connection.client.workflow.getHandle(syncWorkflowId(syncId))
  for (;;) {
    const progress = await handle.query<SyncProgress>(names.progress)
    if (progress.unitsDone > 1 && progress.unitsDone < progress.unitsTotal) return
    if (progress.phase === 'publishing' || progress.phase === 'done')
      throw new Error('the sync was over before it could be disturbed')
    await setTimeout(20)
  }
}

/** The result, asked for again as long as the server that has it is not back. */
async function resultOf(syncId: string): Promise<SyncResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      await using connection = await connectTemporal(service.temporal)
      const handle = connection.client.workflow.getHandle<() => Promise<SyncResult>>(syncWorkflowId(syncId))
      return await handle.result()
    } catch (error) {
      if (attempt === 20 || !(error instanceof Error && /UNAVAILABLE|connect|Service|deadline/i.test(error.message)))
        throw error
      await setTimeout(500)
    }
  }
}

import { join } from 'node:path'
import { startApi } from '@throughline/api/start-api.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { buildWebBundle } from '@throughline/runtime/service/web-bundle.ts'
import { runSync } from '@throughline/workflows/client/run-sync.ts'
import type { SyncResult } from '@throughline/workflows/contract.ts'
import { pino } from 'pino'
import { testNeo4j, testTemporal } from '../harness/servers/test-servers.ts'
import { syncInput } from '../harness/sync-input.ts'
import { startTestWorker } from '../harness/test-worker.ts'
import { emptyDatabase } from '../integration/store/empty-database.ts'

const estates = join(import.meta.dirname, '../estates')

/** The whole service over an empty database: worker, API, and the explorer as it is built for service. */
export interface Stack extends AsyncDisposable {
  readonly address: string
  /** A scratch folder. */
  readonly folder: string
  /** Reads files below a folder into the service and waits until the revision is published. */
  sync(cwd: string, ...paths: readonly string[]): Promise<SyncResult>
  /** Reads the sample estate. */
  syncSample(): Promise<SyncResult>
  /** Stops the API, and starts it again at the same address. */
  stopApi(): Promise<void>
  startApi(): Promise<void>
}

/** Starts everything. The database is emptied first. */
export async function startStack(): Promise<Stack> {
  const db = await emptyDatabase()
  await db[Symbol.asyncDispose]()
  const webDist = await buildWebBundle(readEnvironment().variables, () => {})
  const worker = await startTestWorker()
  const log = pino({ level: 'silent' })
  const environment = {
    neo4j: await testNeo4j(),
    temporal: { address: (await testTemporal()).address, namespace: 'default' },
    host: '127.0.0.1',
    allowedHosts: [],
    webDist,
    introspection: false,
    cypherConsole: true,
  }
  let api = await startApi({ ...environment, port: 0 }, log)
  const { address } = api
  const sync: Stack['sync'] = (cwd, ...paths) => runSync(worker.client, syncInput(cwd, paths), () => {})
  return {
    address,
    folder: worker.folder,
    sync,
    syncSample: () => sync(estates, 'larkspur'),
    async stopApi() {
      await api[Symbol.asyncDispose]()
    },
    async startApi() {
      api = await startApi({ ...environment, port: Number(new URL(address).port) }, log)
    },
    async [Symbol.asyncDispose]() {
      await api[Symbol.asyncDispose]()
      await worker[Symbol.asyncDispose]()
    },
  }
}

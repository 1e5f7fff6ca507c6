import { Client, Connection } from '@temporalio/client'
import { NativeConnection, Worker } from '@temporalio/worker'
import { estateKey } from '@throughline/connectors/secrets/estate-key.ts'
import { fingerprinter } from '@throughline/connectors/secrets/fingerprint.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { migrate } from '@throughline/graph/store/migrate.ts'
import { makeActivities } from './activities/make-activities.ts'
import { bundleWorkflows } from './bundle-workflows.ts'
import { TASK_QUEUE } from './contract.ts'
import type { WorkerEnvironment } from './environment.ts'
import { watchSources } from './watch/watch-sources.ts'
import { watchStaleness } from './watch/watch-staleness.ts'

/** Activities at the same time: those that read files wait for the database most of the time. */
const ACTIVITIES_AT_ONCE = 8

/** A worker and what it holds open. */
export interface RunningWorker extends AsyncDisposable {
  /** Works, and watches sources, until `stop()`; then what runs is handed back to the server. */
  run(): Promise<void>
  stop(): void
}

/**
 * Connects a worker to its servers, the database's schema brought up to date. It works once `run()` is called.
 *
 * @param onTrouble told when a watch found that Temporal or the database does not answer; it goes on
 */
export async function createWorker(
  environment: WorkerEnvironment,
  onTrouble: (error: unknown) => void = () => {},
): Promise<RunningWorker> {
  await using opened = new AsyncDisposableStack()
  const { temporal, workflowBundle } = environment
  const bundle = workflowsIn(workflowBundle)
  // Looked at when it is awaited; until then the servers are connected to.
  bundle.catch(() => undefined)
  const db = opened.use(new Database(environment.neo4j))
  await migrate(db)
  const { address, namespace } = temporal
  const client = await Connection.connect({ address })
  opened.defer(() => client.close())
  const connection = await NativeConnection.connect({ address })
  opened.defer(() => connection.close())
  const fingerprint = fingerprinter(await estateKey(environment.dataDir))
  const { keepRevisions } = environment
  const context = { db, temporal: new Client({ connection: client, namespace }), keepRevisions, fingerprint }
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundle,
    activities: makeActivities(context),
    maxConcurrentActivityTaskExecutions: ACTIVITIES_AT_ONCE,
    shutdownGraceTime: '5 seconds',
  })
  const held = opened.move()
  const stopped = new AbortController()
  return {
    async run() {
      const { signal } = stopped
      const watching = [watchSources(context, signal, onTrouble), watchStaleness(context, signal, onTrouble)]
      try {
        await worker.run()
      } finally {
        stopped.abort()
        await Promise.all(watching)
      }
    },
    stop() {
      stopped.abort()
      worker.shutdown()
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}

async function workflowsIn(file: string | undefined): Promise<{ code: string } | { codePath: string }> {
  return file === undefined ? { code: await bundleWorkflows() } : { codePath: file }
}

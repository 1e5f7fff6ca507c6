import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectTemporal, type TemporalClient } from '@throughline/workflows/client/temporal-client.ts'
import { createWorker, type RunningWorker } from '@throughline/workflows/worker.ts'
import { testNeo4j, testTemporal } from './servers/test-servers.ts'

/** A worker of this process on the test servers, a client to ask it, and a scratch folder that also holds the estate key. */
export interface TestWorker extends AsyncDisposable {
  readonly client: TemporalClient['client']
  readonly folder: string
}

/** Starts a worker; disposing it waits until it has stopped. */
export async function startTestWorker(): Promise<TestWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-worker-'))
  const temporal = { address: (await testTemporal()).address, namespace: 'default' }
  const running: RunningWorker = await createWorker({ neo4j: await testNeo4j(), temporal, dataDir: folder })
  const connection = await connectTemporal(temporal)
  const done = running.run()
  return {
    client: connection.client,
    folder,
    async [Symbol.asyncDispose]() {
      await connection[Symbol.asyncDispose]()
      running.stop()
      await done
      await running[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

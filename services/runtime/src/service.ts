import type { Environment } from './environment.ts'
import { readEnvironment } from './environment.ts'
import { type DataLayout, dataLayout } from './layout.ts'
import { choosePort } from './machine/free-port.ts'
import type { PartName } from './parts.ts'
import { isRunning, readRunRecord } from './processes/run-record.ts'
import { stopProcess } from './processes/stop-process.ts'
import type { OnProgress } from './progress.ts'
import { type Servers, startServers } from './servers.ts'
import { startOwnProcess } from './service/own-process.ts'
import { buildWebBundle } from './service/web-bundle.ts'

export interface StartServiceOptions {
  readonly dataDir: string
  readonly onProgress: OnProgress
  /** Default: the process's own. */
  readonly environment?: Environment
}

/** The whole service on this machine, answering. */
export interface Service extends AsyncDisposable {
  readonly neo4j: Servers['neo4j']
  readonly temporal: Servers['temporal']
  /** `http://127.0.0.1:<port>`: the explorer, and below it the GraphQL API. */
  readonly address: string
  /** The environment variables by which the parts, and the command line, find each other. */
  readonly variables: Readonly<Record<string, string>>
  /** Stops what was started by this call, and only that; the data stays. */
  stop(): Promise<void>
}

/**
 * Gets the whole service running: both databases, the worker, and the API with the explorer. What runs already in this
 * data directory is used.
 *
 * @throws RuntimeError with a remedy; what had been started by then is stopped
 */
export async function startService(options: StartServiceOptions): Promise<Service> {
  const environment = options.environment ?? readEnvironment()
  const { onProgress } = options
  const layout = dataLayout(options.dataDir)
  const [servers, webDist] = await startServersAndBuild(options, environment)
  const started: string[] = []
  try {
    const told = {
      NEO4J_URI: servers.neo4j.uri,
      NEO4J_USER: servers.neo4j.user,
      NEO4J_PASSWORD: servers.neo4j.password,
      TEMPORAL_ADDRESS: servers.temporal.address,
      TEMPORAL_NAMESPACE: servers.temporal.namespace,
      THROUGHLINE_DATA_DIR: layout.dataDir,
    }
    const apiPort = await portOfApi(layout, environment, onProgress)
    const inherited = environment.variables
    const common = { inherited, port: 0 }
    const entries = [
      {
        ...common,
        name: 'worker' satisfies PartName,
        title: 'the worker',
        entry: 'workflows/src/worker-main.ts',
        told,
      },
      {
        ...common,
        name: 'api' satisfies PartName,
        title: 'the API and the explorer',
        entry: 'services/api/src/main.ts',
        port: apiPort,
        told: { ...told, THROUGHLINE_API_PORT: String(apiPort), THROUGHLINE_WEB_DIST: webDist },
      },
    ]
    const outcomes = await Promise.allSettled(
      entries.map(async (own) => {
        const { record, started: isNew } = await startOwnProcess(layout, own, onProgress)
        if (isNew) started.push(own.name)
        return record
      }),
    )
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    const address = `http://127.0.0.1:${apiPort}`
    return {
      neo4j: servers.neo4j,
      temporal: servers.temporal,
      address,
      variables: { ...told, THROUGHLINE_API_URL: address },
      stop,
      [Symbol.asyncDispose]: stop,
    }
  } catch (error) {
    await stop()
    throw error
  }

  async function stop(): Promise<void> {
    const records = started.map((name) => readRunRecord(layout, name)).filter((record) => record !== undefined)
    await Promise.all(records.map((record) => stopProcess(layout, record)))
    await servers.stop()
  }
}

async function startServersAndBuild(
  options: StartServiceOptions,
  environment: Environment,
): Promise<[Servers, string]> {
  const [servers, webDist] = await Promise.allSettled([
    startServers({ ...options, environment }),
    buildWebBundle(environment.variables, options.onProgress),
  ])
  if (servers.status === 'fulfilled' && webDist.status === 'fulfilled') return [servers.value, webDist.value]
  if (servers.status === 'fulfilled') await servers.value.stop()
  throw [servers, webDist].find((outcome) => outcome.status === 'rejected')?.reason
}

/** A running API keeps its port; one that died gets its old one again if it can. */
async function portOfApi(layout: DataLayout, environment: Environment, onProgress: OnProgress): Promise<number> {
  const earlier = readRunRecord(layout, 'api' satisfies PartName)
  if (earlier !== undefined && isRunning(earlier)) return earlier.port
  const wanted = earlier === undefined ? [environment.ports.api] : [earlier.port, environment.ports.api]
  return choosePort('the API', wanted, onProgress)
}

import { mkdirSync } from 'node:fs'
import { type Environment, readEnvironment } from './environment.ts'
import { finding } from './finding.ts'
import { dataLayout } from './layout.ts'
import { type Neo4jServer, neo4jProcess, startNeo4j } from './neo4j/start-neo4j.ts'
import { readRunRecord } from './processes/run-record.ts'
import { takeStartLock } from './processes/start-lock.ts'
import { stopProcess } from './processes/stop-process.ts'
import type { OnProgress } from './progress.ts'
import { RuntimeError } from './runtime-error.ts'
import { startTemporal, type TemporalServer, temporalProcess } from './temporal/start-temporal.ts'

export interface StartServersOptions {
  /** Where the databases, logs and run records lie; made where absent. */
  readonly dataDir: string
  readonly onProgress: OnProgress
  /** False: what still runs in this data directory is stopped and started anew. Default true. */
  readonly reuse?: boolean
  /** Default: the process's own. */
  readonly environment?: Environment
}

/** Both databases, answering. */
export interface Servers extends AsyncDisposable {
  readonly neo4j: Neo4jServer
  readonly temporal: TemporalServer
  /** Stops what was started by this call, and only that; the data stays. */
  stop(): Promise<void>
}

/**
 * Gets a Neo4j and a Temporal that answer: those that the environment names, else local ones, started where they do
 * not run yet and fetched where they are not on the machine.
 *
 * @throws RuntimeError with a remedy; what had been started by then is stopped
 */
export async function startServers(options: StartServersOptions): Promise<Servers> {
  const environment = options.environment ?? readEnvironment()
  const layout = dataLayout(options.dataDir)
  try {
    mkdirSync(layout.runDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new RuntimeError(finding.notWritable(options.dataDir, error instanceof Error ? error.message : String(error)))
  }
  using _lock = takeStartLock(layout)
  if (options.reuse === false) await stopByName(neo4jProcess, temporalProcess)

  const [neo4j, temporal] = await Promise.allSettled([
    startNeo4j(layout, environment, options.onProgress),
    startTemporal(layout, environment, options.onProgress),
  ])
  const started = [
    ...(temporal.status === 'fulfilled' && temporal.value.started ? [temporalProcess] : []),
    ...(neo4j.status === 'fulfilled' && neo4j.value.started ? [neo4jProcess] : []),
  ]
  if (neo4j.status === 'rejected' || temporal.status === 'rejected') {
    await stopByName(...started)
    throw [neo4j, temporal].find((outcome) => outcome.status === 'rejected')?.reason
  }
  const stop = () => stopByName(...started)
  return { neo4j: neo4j.value, temporal: temporal.value, stop, [Symbol.asyncDispose]: stop }

  async function stopByName(...names: readonly string[]): Promise<void> {
    const records = names.map((name) => readRunRecord(layout, name)).filter((record) => record !== undefined)
    await Promise.all(records.map((record) => stopProcess(layout, record)))
  }
}

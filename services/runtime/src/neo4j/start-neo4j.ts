import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { obtainJava } from '../fetch/java-runtime.ts'
import { obtainNeo4j } from '../fetch/neo4j-jars.ts'
import { finding } from '../finding.ts'
import type { DataLayout } from '../layout.ts'
import { choosePort } from '../machine/free-port.ts'
import { lastLines, runCommand } from '../machine/run-command.ts'
import { probeBolt } from '../probes/bolt.ts'
import { isRunning, readRunRecord } from '../processes/run-record.ts'
import { startProcess } from '../processes/start-process.ts'
import { stopProcess } from '../processes/stop-process.ts'
import type { OnProgress } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'
import { hasDatabase, obtainNeo4jPassword } from './neo4j-password.ts'
import { writeNeo4jSettings } from './neo4j-settings.ts'

export const neo4jProcess = 'neo4j'
export const neo4jUser = 'neo4j'
const timeoutMs = 120_000

/** A Neo4j server that answers. */
export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Whether this call started it, and so should stop it. */
  readonly started: boolean
}

/**
 * Uses the server that NEO4J_URI names, or the local one that still runs, or starts it.
 *
 * @throws RuntimeError with a remedy
 */
export async function startNeo4j(
  layout: DataLayout,
  environment: Environment,
  onProgress: OnProgress,
): Promise<Neo4jServer> {
  if (environment.neo4j !== undefined) {
    await mustAdmit(environment.neo4j)
    return { ...environment.neo4j, started: false }
  }
  const password = obtainNeo4jPassword(layout)
  const earlier = readRunRecord(layout, neo4jProcess)
  if (earlier !== undefined && isRunning(earlier)) {
    const server = { uri: earlier.address, user: neo4jUser, password }
    const answer = await probeBolt(server)
    if (answer === 'wrong-password') {
      throw new RuntimeError(finding.wrongPassword(server.uri, server.user, layout.neo4jPassword))
    }
    if (answer === 'welcome') {
      onProgress({ step: 'Already running: Neo4j', detail: earlier.address, done: true })
      return { ...server, started: false }
    }
    // Hung, or about to end. Two servers must never share one store.
    await stopProcess(layout, earlier)
  }

  const java = await obtainJava(environment, onProgress)
  const lib = await obtainNeo4j(environment, java, onProgress)
  // After a crash the old port comes first: clients that still hold its address find the server again.
  const wanted = earlier === undefined ? [environment.ports.neo4j] : [earlier.port, environment.ports.neo4j]
  const port = await choosePort('Neo4j', wanted, onProgress)
  const uri = `bolt://127.0.0.1:${port}`
  const conf = writeNeo4jSettings(layout, environment, port)
  if (!hasDatabase(layout)) await setInitialPassword(java, lib, conf, layout, environment, password)
  const login = { uri, user: neo4jUser, password }
  await startProcess(
    layout,
    {
      name: neo4jProcess,
      title: 'Neo4j',
      command: java,
      args: [
        `-Xms${environment.neo4jMemory.heapInitial}`,
        `-Xmx${environment.neo4jMemory.heapMax}`,
        '-XX:+UseG1GC',
        '-XX:+ExitOnOutOfMemoryError',
        '-Dfile.encoding=UTF-8',
        '-Dlog4j2.disable.jmx=true',
        '-Dio.netty.tryReflectionSetAccessible=true',
        '--add-opens=java.base/java.nio=ALL-UNNAMED',
        '--add-opens=java.base/java.io=ALL-UNNAMED',
        '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
        '-cp',
        join(lib, '*'),
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${layout.neo4jHome}`,
        `--config-dir=${conf}`,
        '--console-mode',
      ],
      cwd: layout.neo4jHome,
      variables: environment.variables,
      port,
      address: uri,
      isReady: async () => (await probeBolt(login)) === 'welcome',
      timeoutMs,
    },
    onProgress,
  )
  return { ...login, started: true }
}

async function mustAdmit(server: { uri: string; user: string; password: string }): Promise<void> {
  const answer = await probeBolt(server)
  if (answer === 'welcome') return
  throw new RuntimeError(
    answer === 'wrong-password'
      ? finding.wrongPassword(server.uri, server.user, 'NEO4J_USER and NEO4J_PASSWORD')
      : finding.serverNotReachable('Neo4j', server.uri, 'NEO4J_URI', answer.reason),
  )
}

async function setInitialPassword(
  java: string,
  lib: string,
  conf: string,
  layout: DataLayout,
  environment: Environment,
  password: string,
): Promise<void> {
  mkdirSync(join(layout.neo4jHome, 'data'), { recursive: true })
  // By an argument file: every user of the machine can read a command line.
  const argumentFile = join(layout.neo4jHome, 'set-initial-password.args')
  const admin = 'org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password'
  writeFileSync(argumentFile, `-cp "${join(lib, '*')}" ${admin} ${password}\n`, { mode: 0o600 })
  const variables = { ...environment.variables, NEO4J_HOME: layout.neo4jHome, NEO4J_CONF: conf }
  const { code, output } = await runCommand(java, [`@${argumentFile}`], { variables })
  rmSync(argumentFile)
  if (code !== 0) {
    throw new RuntimeError(finding.startFailed('Neo4j', 'did not take its first password', conf, lastLines(output)))
  }
}

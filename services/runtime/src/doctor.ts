import { existsSync, mkdtempSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Environment, readEnvironment } from './environment.ts'
import { hasFetchedJava } from './fetch/java-runtime.ts'
import { hasFetchedNeo4j } from './fetch/neo4j-jars.ts'
import { findPythonWithPip } from './fetch/python.ts'
import { findTemporal } from './fetch/temporal-program.ts'
import { type Finding, finding } from './finding.ts'
import { dataLayout } from './layout.ts'
import { freeDiskSpace } from './machine/disk-space.ts'
import { isPortFree } from './machine/free-port.ts'
import { findJava } from './machine/java.ts'
import { which } from './machine/which.ts'
import { readNeo4jPassword } from './neo4j/neo4j-password.ts'
import { neo4jProcess, neo4jUser } from './neo4j/start-neo4j.ts'
import { probeBolt } from './probes/bolt.ts'
import { parseHostPort, probeTcp } from './probes/tcp.ts'
import { isRunning, listRunRecords } from './processes/run-record.ts'
import { RuntimeError } from './runtime-error.ts'

/** Neo4j's files, Temporal's program and room for the databases to grow. */
const neededBytes = 2e9

type Check = (environment: Environment) => Promise<readonly Finding[]>

const checks: readonly Check[] = [java, maven, temporalProgram, disk, writable, ports, neo4jAnswers, temporalAnswers]

/** Everything that keeps the service from running on this machine, or makes it run in another way than usual. */
export async function diagnose(environment?: Environment): Promise<readonly Finding[]> {
  let read: Environment
  try {
    read = environment ?? readEnvironment()
  } catch (error) {
    if (error instanceof RuntimeError) return [error.finding]
    throw error
  }
  return (await Promise.all(checks.map((check) => check(read)))).flat()
}

async function java(environment: Environment): Promise<readonly Finding[]> {
  if (environment.neo4j !== undefined || hasFetchedJava(environment)) return []
  const search = await findJava(environment)
  if (search.found === 'usable') return []
  const pip = (await findPythonWithPip(environment)) !== undefined
  return [search.found === 'none' ? finding.noJava(pip) : finding.javaTooOld(search.executable, search.version, pip)]
}

async function maven(environment: Environment): Promise<readonly Finding[]> {
  const isNeeded = environment.neo4j === undefined && !hasFetchedNeo4j(environment)
  return isNeeded && which('mvn', environment.path) === undefined ? [finding.noMaven()] : []
}

async function temporalProgram(environment: Environment): Promise<readonly Finding[]> {
  if (environment.temporal !== undefined || findTemporal(environment) !== undefined) return []
  if (which('go', environment.path) !== undefined) return []
  return (await findPythonWithPip(environment)) === undefined ? [finding.noTemporal()] : []
}

async function disk(environment: Environment): Promise<readonly Finding[]> {
  const folders = [environment.dataDir, environment.cacheDir]
  const free = await Promise.all(folders.map(async (folder) => ({ folder, bytes: await freeDiskSpace(folder) })))
  return free
    .filter(({ bytes }) => bytes < neededBytes)
    .map(({ folder, bytes }) => finding.noDisk(folder, bytes, neededBytes))
}

async function writable(environment: Environment): Promise<readonly Finding[]> {
  let nearest = environment.dataDir
  while (!existsSync(nearest)) nearest = dirname(nearest)
  try {
    // Really tried: permission bits say nothing about a read-only mount, nor about what root may do.
    rmdirSync(mkdtempSync(join(nearest, '.throughline-')))
    return []
  } catch (error) {
    return [finding.notWritable(environment.dataDir, error instanceof Error ? error.message : String(error))]
  }
}

async function ports(environment: Environment): Promise<readonly Finding[]> {
  const own = listRunRecords(dataLayout(environment.dataDir)).filter(isRunning)
  const isOwn = (port: number) => own.some((record) => record.port === port || record.uiAddress?.endsWith(`:${port}`))
  const usual = [
    ...(environment.neo4j ? [] : [['Neo4j', environment.ports.neo4j, 'THROUGHLINE_NEO4J_PORT'] as const]),
    ...(environment.temporal
      ? []
      : [
          ['Temporal', environment.ports.temporal, 'THROUGHLINE_TEMPORAL_PORT'] as const,
          ['the web UI of Temporal', environment.ports.temporalUi, 'THROUGHLINE_TEMPORAL_UI_PORT'] as const,
        ]),
    ['the API and the explorer', environment.ports.api, 'THROUGHLINE_API_PORT'] as const,
  ]
  const taken = await Promise.all(
    usual.map(async ([server, port, variable]) =>
      isOwn(port) || (await isPortFree(port)) ? [] : [finding.portTaken(server, port, variable)],
    ),
  )
  return taken.flat()
}

async function neo4jAnswers(environment: Environment): Promise<readonly Finding[]> {
  const layout = dataLayout(environment.dataDir)
  const local = listRunRecords(layout).find((record) => record.name === neo4jProcess && isRunning(record))
  const password = readNeo4jPassword(layout)
  const localLogin = local && password ? { uri: local.address, user: neo4jUser, password } : undefined
  const login = environment.neo4j ?? localLogin
  if (login === undefined) return []
  const answer = await probeBolt(login)
  if (answer === 'welcome') return []
  const where = environment.neo4j ? 'NEO4J_USER and NEO4J_PASSWORD' : layout.neo4jPassword
  if (answer === 'wrong-password') return [finding.wrongPassword(login.uri, login.user, where)]
  return [
    environment.neo4j
      ? finding.serverNotReachable('Neo4j', login.uri, 'NEO4J_URI', answer.reason)
      : finding.localServerSilent('Neo4j', login.uri, answer.reason),
  ]
}

async function temporalAnswers(environment: Environment): Promise<readonly Finding[]> {
  if (environment.temporal === undefined) return []
  const { address } = environment.temporal
  const { host, port } = parseHostPort(address)
  const answer = await probeTcp(host, port)
  return answer === 'answers'
    ? []
    : [finding.serverNotReachable('Temporal', address, 'TEMPORAL_ADDRESS', answer.reason)]
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { anyFreePort } from '@throughline/runtime/machine/free-port.ts'
import { startServers } from '@throughline/runtime/servers.ts'
import { printProgress } from '@throughline/runtime/terminal/print-progress.ts'
import { publishTestServers, readTestEnvironment } from './environment.ts'
import { startNeo4jContainer } from './neo4j-container.ts'

/** Starts one Neo4j and one Temporal for the whole run, where the environment names none; returns how to stop them. */
export async function setup(): Promise<() => Promise<void>> {
  const named = readTestEnvironment()
  if (named.neo4j !== undefined && named.temporal !== undefined) return async () => {}

  const container = named.neo4j === undefined ? await startNeo4jContainer(named.neo4jImage) : undefined
  const neo4j = named.neo4j ?? container
  const environment = readEnvironment()
  const dataDir = await mkdtemp(join(tmpdir(), 'throughline-test-'))
  const servers = await startServers({
    dataDir,
    onProgress: printProgress(process.stderr),
    environment: {
      ...environment,
      // The usual ports are left to the service that a developer may start meanwhile.
      ports: {
        ...environment.ports,
        neo4j: await anyFreePort(),
        temporal: await anyFreePort(),
        temporalUi: await anyFreePort(),
      },
      ...(neo4j && { neo4j }),
      ...(named.temporal && { temporal: named.temporal }),
    },
  })
  publishTestServers(servers.neo4j, servers.temporal)
  return async () => {
    await servers.stop()
    await container?.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient } from 'testcontainers'
import type { TestNeo4j } from './environment.ts'

const officialImage = 'neo4j:5.26-community'

/**
 * Starts Neo4j in a container where a Docker engine answers.
 *
 * @param mustUse an image asked for by name: then a failure is an error
 * @returns undefined where there is no engine, or the official image cannot be had; the local server serves then
 */
export async function startNeo4jContainer(
  mustUse: string | undefined,
): Promise<(TestNeo4j & { stop(): Promise<void> }) | undefined> {
  const engine = await getContainerRuntimeClient().catch((error: unknown) => {
    if (mustUse !== undefined) throw error
    return undefined
  })
  if (engine === undefined) return undefined
  try {
    const container = await new Neo4jContainer(mustUse ?? officialImage).withPassword('throughline-test').start()
    return {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      stop: async () => {
        await container.stop()
      },
    }
  } catch (error) {
    if (mustUse !== undefined) throw error
    process.stderr.write(`No container of ${officialImage} (${String(error)}); the local Neo4j is used instead.\n`)
    return undefined
  }
}

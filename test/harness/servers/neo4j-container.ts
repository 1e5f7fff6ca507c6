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
  try {
    await getContainerRuntimeClient()
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
    return undefined
  }
}

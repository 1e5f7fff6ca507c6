import { z } from 'zod'

const schema = z.object({
  THROUGHLINE_TEST_NEO4J_URI: z.string().optional(),
  THROUGHLINE_TEST_NEO4J_USER: z.string().default('neo4j'),
  THROUGHLINE_TEST_NEO4J_PASSWORD: z.string().default(''),
  THROUGHLINE_TEST_TEMPORAL_ADDRESS: z.string().optional(),
  THROUGHLINE_TEST_NEO4J_IMAGE: z.string().optional(),
})

/** The servers that tests use, as the environment names them. */
export interface TestEnvironment {
  readonly neo4j?: TestNeo4j
  readonly temporal?: TestTemporal
  /** A Neo4j image that must be used: where its container does not start, the tests fail. */
  readonly neo4jImage?: string
}

export interface TestNeo4j {
  readonly uri: string
  readonly user: string
  readonly password: string
}

export interface TestTemporal {
  /** `host:port` */
  readonly address: string
}

export function readTestEnvironment(): TestEnvironment {
  const read = schema.parse(process.env)
  return {
    ...(read.THROUGHLINE_TEST_NEO4J_URI && {
      neo4j: {
        uri: read.THROUGHLINE_TEST_NEO4J_URI,
        user: read.THROUGHLINE_TEST_NEO4J_USER,
        password: read.THROUGHLINE_TEST_NEO4J_PASSWORD,
      },
    }),
    ...(read.THROUGHLINE_TEST_TEMPORAL_ADDRESS && { temporal: { address: read.THROUGHLINE_TEST_TEMPORAL_ADDRESS } }),
    ...(read.THROUGHLINE_TEST_NEO4J_IMAGE && { neo4jImage: read.THROUGHLINE_TEST_NEO4J_IMAGE }),
  }
}

/** Tells the test processes, which are started after this and inherit the environment, where the servers are. */
export function publishTestServers(neo4j: TestNeo4j, temporal: TestTemporal): void {
  process.env['THROUGHLINE_TEST_NEO4J_URI'] = neo4j.uri
  process.env['THROUGHLINE_TEST_NEO4J_USER'] = neo4j.user
  process.env['THROUGHLINE_TEST_NEO4J_PASSWORD'] = neo4j.password
  process.env['THROUGHLINE_TEST_TEMPORAL_ADDRESS'] = temporal.address
}

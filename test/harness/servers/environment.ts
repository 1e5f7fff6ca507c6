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
  const uri = process.env['THROUGHLINE_TEST_NEO4J_URI']
  const user = process.env['THROUGHLINE_TEST_NEO4J_USER'] ?? 'neo4j'
  const password = process.env['THROUGHLINE_TEST_NEO4J_PASSWORD'] ?? ''
  const address = process.env['THROUGHLINE_TEST_TEMPORAL_ADDRESS']
  const neo4jImage = process.env['THROUGHLINE_TEST_NEO4J_IMAGE']
  return {
    ...(uri && { neo4j: { uri, user, password } }),
    ...(address && { temporal: { address } }),
    ...(neo4jImage && { neo4jImage }),
  }
}

/** Tells the test processes, which are started after this and inherit the environment, where the servers are. */
export function publishTestServers(neo4j: TestNeo4j, temporal: TestTemporal): void {
  process.env['THROUGHLINE_TEST_NEO4J_URI'] = neo4j.uri
  process.env['THROUGHLINE_TEST_NEO4J_USER'] = neo4j.user
  process.env['THROUGHLINE_TEST_NEO4J_PASSWORD'] = neo4j.password
  process.env['THROUGHLINE_TEST_TEMPORAL_ADDRESS'] = temporal.address
}

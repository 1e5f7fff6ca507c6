/** The servers that tests use, as the environment names them. */
export interface TestEnvironment {
  readonly neo4j?: TestNeo4j
  readonly temporal?: TestTemporal
  /** A Neo4j image that must be used: where its container does not start, the tests fail. */
  readonly neo4jImage?: string
  /** How many facts a sync has that is disturbed by kills: THROUGHLINE_TEST_KILL_FACTS, default 5,000. */
  readonly killFacts: number
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
    killFacts: Number(process.env['THROUGHLINE_TEST_KILL_FACTS'] ?? 5_000),
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

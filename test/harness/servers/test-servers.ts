import { readTestEnvironment, type TestNeo4j, type TestTemporal } from './environment.ts'

/**
 * The Neo4j that all test files of one run share, one after the other. Started before them by `global-setup.ts` where
 * the environment names none.
 */
export async function testNeo4j(): Promise<TestNeo4j> {
  const { neo4j } = readTestEnvironment()
  if (neo4j === undefined) throw new Error('no test Neo4j: run the tests by `npm test` or `npx vitest run`')
  return neo4j
}

/** The Temporal server that all test files of one run share. */
export async function testTemporal(): Promise<TestTemporal> {
  const { temporal } = readTestEnvironment()
  if (temporal === undefined) throw new Error('no test Temporal: run the tests by `npm test` or `npx vitest run`')
  return temporal
}

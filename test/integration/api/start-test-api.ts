import { type Api, startApi } from '@throughline/api/start-api.ts'
import { pino } from 'pino'
import { testNeo4j, testTemporal } from '../../harness/servers/test-servers.ts'

/** An API over the test servers, without the explorer. @param neo4jUri where it finds the database, if not there itself */
export async function startTestApi(neo4jUri?: string): Promise<Api> {
  const neo4j = await testNeo4j()
  return startApi(
    {
      neo4j: { ...neo4j, uri: neo4jUri ?? neo4j.uri },
      temporal: { address: (await testTemporal()).address, namespace: 'default' },
      port: 0,
      host: '127.0.0.1',
      allowedHosts: [],
      webDist: undefined,
      introspection: true,
      cypherConsole: true,
    },
    pino({ level: 'silent' }),
  )
}

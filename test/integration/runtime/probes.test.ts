import { probeBolt } from '@throughline/runtime/probes/bolt.ts'
import { isTemporalServing } from '@throughline/runtime/probes/grpc-health.ts'
import { describe, expect, test } from 'vitest'
import { testNeo4j, testTemporal } from '../../harness/servers/test-servers.ts'

describe('probes against the real servers', () => {
  test('Neo4j welcomes its password and refuses another', async () => {
    const neo4j = await testNeo4j()

    expect(await probeBolt(neo4j)).toBe('welcome')
    expect(await probeBolt({ ...neo4j, password: 'not the password' })).toBe('wrong-password')
  })

  test('Temporal says that it serves; another server does not', async () => {
    const temporal = await testTemporal()
    const neo4j = await testNeo4j()

    expect(await isTemporalServing(temporal.address)).toBe(true)
    expect(await isTemporalServing(new URL(neo4j.uri).host)).toBe(false)
    expect(await probeBolt({ ...neo4j, uri: `bolt://${temporal.address}` })).toHaveProperty('reason')
  })
})

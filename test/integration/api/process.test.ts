import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { eventsOf } from '@throughline/api/testing/events-of.ts'
import { expect, test } from 'vitest'
import { testNeo4j, testTemporal } from '../../harness/servers/test-servers.ts'
import { until } from './ask.ts'

const main = join(import.meta.dirname, '../../../services/api/src/main.ts')

/** The API as a process of its own, and where it is. */
async function startProcess(variables: Record<string, string>): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [main], { env: { ...variables, THROUGHLINE_API_PORT: '0' } })
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  await until(async () => output.includes('\n') || child.exitCode !== null, 30_000)
  const [, address = ''] = /^ready api (http:\/\/127\.0\.0\.1:\d+)$/m.exec(output) ?? []
  return { child, address }
}

test('asked to stop, it finishes what it is answering, ends subscriptions and exits with 0', async () => {
  const { uri, user, password } = await testNeo4j()
  const { address: temporal } = await testTemporal()
  const { child, address } = await startProcess({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    TEMPORAL_ADDRESS: temporal,
  })
  await using events = await eventsOf(address, 'subscription { syncProgress { state } }')
  const body = JSON.stringify({ query: '{ __typename }' })
  const inFlight = request(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  })
  inFlight.flushHeaders()
  // The server has begun with it when it asks for the rest.
  await once(inFlight, 'continue')

  const stopped = performance.now()
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await expect(events.next()).rejects.toThrow('the events are over')
  inFlight.end(body)
  const [response] = await once(inFlight, 'response')

  expect(JSON.parse(await text(response))).toEqual({ data: { __typename: 'Query' } })
  expect(await exited).toEqual([0, null])
  expect(performance.now() - stopped).toBeLessThan(10_000)
})

test('it names every variable that is not right, and exits', async () => {
  const child = spawn(process.execPath, [main], { env: { NEO4J_URI: 'http://x' } })
  const errors = text(child.stderr)

  expect(await once(child, 'exit')).toEqual([1, null])
  expect(await errors).toMatch(/NEO4J_URI[^]*NEO4J_PASSWORD[^]*TEMPORAL_ADDRESS/)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assetTuples, fixtureText, realData, refusals, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { mcpRegistry } from './mcp-registry.ts'

function read(name: string, text = fixtureText(import.meta.url, name)) {
  const file = textFile(name, text)
  expect(mcpRegistry.detect(file)).toBe(2)
  return mcpRegistry.read(file, context)
}

const hosted = 'endpoint:https://mcp.larkspur.example/booking'

test('an entry is its packages, with and without version, and its address; no server is made up', () => {
  const reading = read('server.json')
  expect(reading).toMatchObject({ source: 'mcp-registry', complete: true, rejected: [] })
  const packageOf = (purl: string, ...labels: readonly string[]) =>
    `Package ${purl} ${JSON.stringify({ ...(labels.length === 0 ? {} : { labels }), purl })}`
  expect(tuples(reading)).toEqual(
    [
      packageOf('pkg:npm/%40larkspur/booking-mcp', 'needs:BOOKING_KEY'),
      packageOf('pkg:npm/%40larkspur/booking-mcp@2.1.0', 'needs:BOOKING_KEY'),
      packageOf('pkg:pypi/larkspur-booking'),
      packageOf('pkg:pypi/larkspur-booking@2.1.0'),
      packageOf('pkg:docker/larkspur/booking?repository_url=ghcr.io'),
      packageOf('pkg:docker/larkspur/booking@2.1.0?repository_url=ghcr.io'),
      packageOf('pkg:generic/io.github.larkspur/booking@2.1.0'),
      `Endpoint ${hosted} {"auth":"user","exposure":"internet","labels":["needs:X-Key"]}`,
      'UntrustedSource untrusted:internet {"profile":"anonymous"}',
      `REACHES untrusted:internet → ${hosted} computed`,
    ].sort(),
  )
})

test('the registry’s answer, wrapped or not, and its old words', () => {
  expect(assetTuples(read('list.json'), 'Package', 'Endpoint')).toEqual([
    'Endpoint endpoint:http://localhost:8080/sse {"auth":"user","exposure":"internal"}',
    'Package pkg:npm/old-seed {"labels":["needs:TOKEN"],"purl":"pkg:npm/old-seed"}',
  ])
})

test('Docker’s entry: what it needs, and where it may send', () => {
  const reading = read('booking.server.yaml')
  expect(tuples(reading)).toEqual([
    'Package pkg:docker/larkspur/booking {"labels":["egress:api.larkspur.example:443","needs:BOOKING_KEY","oauth:larkspur"],"purl":"pkg:docker/larkspur/booking"}',
  ])
  expect(leaksIn(reading, ['PLANTED-EXAMPLE'])).toEqual([])
})

test('the order of records does not matter', () => {
  const text = fixtureText(import.meta.url, 'server.json')
  for (const turn of [1, 2]) expect(tuples(read('f.json', shuffled(text, turn)))).toEqual(tuples(read('server.json')))
})

test('what does not fit is refused with its place, the others are taken', () => {
  const reading = read('bad-list.json')
  expect(refusals(reading)).toEqual([
    'wrong-format /servers/0/name@3',
    'unknown-registry /servers/1/packages/0@4',
    'no-address /servers/2/remotes/0/url@5',
    'wrong-type /servers/3/packages/0/identifier@6',
    'unknown-record /servers/4@7',
  ])
  expect(tuples(reading)).toEqual(['Package pkg:npm/good {"purl":"pkg:npm/good"}'])
  expect(refusals(read('bad.server.yaml'))).toEqual(['wrong-type /config/secrets@7'])
})

test('other documents are not taken for entries', () => {
  for (const text of ['{"name": "a/b", "packages": ["x"]}', '{"name": "a/b", "remotes": []}', '{"servers": [1]}']) {
    expect(mcpRegistry.detect(textFile('f.json', text))).toBe(0)
  }
  expect(mcpRegistry.detect(textFile('f.yaml', 'name: x\nimage: y\ntype: server\n'))).toBe(0)
})

describeReal(realData, 'real files: accepted and refused', () => {
  test('server.json', () => {
    const reading = read('f.json', readFileSync(join(realData, 'mcp-server-json/with-package.json'), 'utf8'))
    expect(reading.rejected).toEqual([])
    expect(tuples(reading)).toEqual([
      'Package pkg:npm/%40modelcontextprotocol/server-weather {"labels":["needs:API_KEY"],"purl":"pkg:npm/%40modelcontextprotocol/server-weather"}',
      'Package pkg:npm/%40modelcontextprotocol/server-weather@1.0.0 {"labels":["needs:API_KEY"],"purl":"pkg:npm/%40modelcontextprotocol/server-weather@1.0.0"}',
    ])
  })

  test('twelve of Docker’s: none refused', () => {
    const folder = join(realData, 'docker-mcp-registry')
    const found = readdirSync(folder).map((name) => {
      const reading = read(name, readFileSync(join(folder, name), 'utf8'))
      return [name.replace('.server.yaml', ''), reading.assets.length, reading.rejected.length]
    })
    const remote = new Set(['notion-remote', 'stripe-remote'])
    expect(found.toSorted()).toEqual(found.map(([name]) => [name, remote.has(String(name)) ? 2 : 1, 0]).toSorted())
    expect(found).toHaveLength(12)
  })
})

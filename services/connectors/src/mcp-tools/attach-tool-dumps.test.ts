import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { mcpConfig } from '../mcp-config/mcp-config.ts'
import { context, fixture, readText, relationsOf } from '../mcp-config/read-text.test-helper.ts'
import { attachToolDumps } from './attach-tool-dumps.ts'
import { mcpTools } from './mcp-tools.ts'

const github = {
  command: 'npx',
  args: ['-y', '@modelcontextprotocol/server-github'],
  env: { GITHUB_TOKEN: 'ghp_fixture0fixture1fixture2fixture3fix' },
}

function config(file: string, servers: Readonly<Record<string, unknown>>): Reading {
  return readText(mcpConfig, file, { mcpServers: servers })
}

function dump(content: unknown): Reading {
  return readText(mcpTools, 'dump.json', content)
}

/** Which servers provide which tools, over all readings. */
function provided(readings: readonly Reading[]): string[] {
  const all = readings.flatMap(({ relations }) => relations.filter(({ type }) => type === 'PROVIDES'))
  const short = all.map(
    ({ from, to }) => `${from.replace(/^mcp-server:mcp-client:here:/, '')} → ${to.slice(to.lastIndexOf('/') + 1)}`,
  )
  return [...new Set(short)].sort()
}

const orders = [{ name: 'list_orders', inputSchema: {} }]

describe('a listing goes to each server that it describes exactly', () => {
  test('by package: to every connection of it, and what only the catalogue assumed is dropped', async () => {
    const listing = mcpTools.read(await fixture(import.meta.url, 'of-package.json'), context)
    const readings = [config('a.mcp.json', { gh: github }), config('b.mcp.json', { other: github }), listing]
    expect(provided(attachToolDumps(readings))).toEqual([
      'a.mcp.json:gh → brand_new',
      'a.mcp.json:gh → create_issue',
      'a.mcp.json:gh → get_issue',
      'b.mcp.json:other → brand_new',
      'b.mcp.json:other → create_issue',
      'b.mcp.json:other → get_issue',
    ])
  })

  test('by address', () => {
    const url = 'https://mcp.acme.example/mcp'
    const readings = [
      config('a.mcp.json', { x: { url }, y: { url: `${url}/other` } }),
      dump({ server: { url: `${url}/` }, tools: orders }),
    ]
    expect(provided(attachToolDumps(readings))).toEqual(['a.mcp.json:x → list_orders'])
  })

  test('by client, host, scope and name', () => {
    const server = { client: 'mcp-client', host: 'here', scope: 'a.mcp.json', name: 'x' }
    const readings = [
      config('a.mcp.json', { x: { command: 'run-x' } }),
      config('b.mcp.json', { x: { command: 'run-x' } }),
      dump({ server, tools: orders }),
    ]
    expect(provided(attachToolDumps(readings))).toEqual(['a.mcp.json:x → list_orders'])
  })
})

describe('and to no other', () => {
  test.each([
    ['the name that it gives itself', { x: { command: 'x' } }, { serverInfo: { name: 'x' }, tools: orders }],
    [
      'another version of the package',
      { x: { command: 'npx', args: ['acme@1.0.0'] } },
      { server: { package: 'pkg:npm/acme@2.0.0' }, tools: orders },
    ],
    [
      'a package of the same name elsewhere',
      { x: { command: 'uvx', args: ['acme'] } },
      { server: { package: 'pkg:npm/acme' }, tools: orders },
    ],
    [
      'a package of another scope',
      { x: { command: 'npx', args: ['@evil/acme'] } },
      { server: { package: 'pkg:npm/acme' }, tools: orders },
    ],
    [
      'an address of another host',
      { x: { url: 'https://mcp.acme.example.evil.example/mcp' } },
      { server: { url: 'https://mcp.acme.example/mcp' }, tools: orders },
    ],
  ])('%s', (_, servers, listing) => {
    const attached = attachToolDumps([config('a.mcp.json', servers), dump(listing)])
    expect(provided(attached)).toEqual(['server:dump:dump.json → list_orders'])
  })

  test('two servers that share a name and an address keep their own tools', () => {
    const url = 'https://mcp.acme.example/mcp'
    const named = (scope: string, tools: unknown) =>
      readText(mcpTools, `${scope}.tools.json`, { server: { client: 'mcp-client', scope, name: 'x' }, tools })
    const readings = [
      config('a.mcp.json', { x: { url } }),
      config('b.mcp.json', { x: { url } }),
      named('a.mcp.json', orders),
      named('b.mcp.json', [{ name: 'delete_orders', inputSchema: {} }]),
    ]
    expect(provided(attachToolDumps(readings))).toEqual(['a.mcp.json:x → list_orders', 'b.mcp.json:x → delete_orders'])
  })
})

test('the listing’s own words count for less than the catalogue’s once the package is known', () => {
  const server = { client: 'mcp-client', scope: 'a.mcp.json', name: 'gh' }
  const listing = dump({ server, tools: [{ name: 'get_issue', inputSchema: {} }] })
  const before = listing.relations.filter(({ type }) => type === 'OPERATES_ON').map(({ evidence }) => evidence.basis)
  const after = attachToolDumps([config('a.mcp.json', { gh: github }), listing])
  expect(before).toEqual(['inferred'])
  expect(
    after
      .flatMap(({ relations }) => relations.filter(({ type }) => type === 'OPERATES_ON'))
      .map(({ evidence }) => evidence.basis),
  ).toEqual(['declared', 'declared'])
})

test('where a configuration leaves tools out, its agent may call the others of the listing', () => {
  const servers = { x: { command: 'npx', args: ['acme'], excludeTools: ['delete_orders'], autoApprove: [] } }
  const tools = ['list_orders', 'delete_orders'].map((name) => ({ name, inputSchema: {} }))
  const attached = attachToolDumps([
    config('a.mcp.json', servers),
    dump({ server: { package: 'pkg:npm/acme' }, tools }),
  ])
  const calls = attached.flatMap((reading) => relationsOf(reading, 'CAN_CALL')).map((each) => each.replace(/^.*\//, ''))
  expect(calls).toEqual(['delete_orders {"enabled":false}', 'list_orders {"approval":"call","approver":"caller"}'])
})

test('a list of offered tools is not widened by a listing', () => {
  const servers = { x: { command: 'npx', args: ['acme'], includeTools: ['list_orders'] } }
  const tools = ['list_orders', 'delete_orders'].map((name) => ({ name, inputSchema: {} }))
  const attached = attachToolDumps([
    config('a.mcp.json', servers),
    dump({ server: { package: 'pkg:npm/acme' }, tools }),
  ])
  expect(
    attached.flatMap((reading) => relationsOf(reading, 'CAN_CALL')).map((each) => each.replace(/^.*\//, '')),
  ).toEqual(['list_orders'])
})

test('twice is once, the order does not matter, and nothing given is changed', async () => {
  const listing = mcpTools.read(await fixture(import.meta.url, 'of-package.json'), context)
  const readings = [config('a.mcp.json', { gh: github }), listing]
  const given = JSON.stringify(readings)
  const once = attachToolDumps(readings)
  expect(attachToolDumps(once)).toEqual(once)
  expect(attachToolDumps(readings.toReversed())).toEqual(once.toReversed())
  expect(JSON.stringify(readings)).toBe(given)
  // Readings may have been stored as JSON between.
  expect(attachToolDumps(JSON.parse(given))).toEqual(JSON.parse(JSON.stringify(once)))
})

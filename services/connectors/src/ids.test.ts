import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressOf,
  agentId,
  endpointId,
  mcpServerId,
  packageId,
  sinkId,
  toolId,
  untrustedSourceId,
  userId,
  workloadId,
} from './ids.ts'

test.each([
  ['pkg:npm/%40scope/a@1.2.3', 'pkg:npm/%40scope/a@1.2.3'],
  ['PKG:NPM/left-pad', 'pkg:npm/left-pad'],
  ['pkg:pypi/Some_Package@1.0', 'pkg:pypi/some-package@1.0'],
])('packageId(%s)', (purl, id) => {
  expect(packageId(purl)).toBe(id)
})

describe('endpointId', () => {
  test.each([
    ['HTTPS://API.Example.com:443/Mcp/?token=secret#x', 'endpoint:https://api.example.com/Mcp'],
    ['https://user:secret@example.com', 'endpoint:https://example.com'],
    ['http://localhost:8080/sse', 'endpoint:http://localhost:8080/sse'],
    [
      'https://example.com/api/model-context-protocol-server',
      'endpoint:https://example.com/api/model-context-protocol-server',
    ],
  ])('%s', (url, id) => {
    expect(endpointId(url)).toBe(id)
  })

  test('a key in the path is not shown, and still tells two accounts apart', () => {
    const urls = ['NmU5YzQ4ZTktYWE1', 'Zzk5YzQ4ZTktYWE2'].map((key) => `https://mcp.example.com/s/${key}Lw77aQ/mcp`)
    const [first = '', second] = urls.map(addressOf)
    expect(first).toMatch(/^https:\/\/mcp\.example\.com\/s\/~[0-9a-f]{12}\/mcp$/)
    expect(second).not.toBe(first)
  })

  test('what is no URL is a bug of the caller', () => {
    expect(() => endpointId('not a url')).toThrow('absolute URL')
    expect(() => packageId('left-pad')).toThrow('package URL')
  })
})

test('a person is one person however the address is written', () => {
  expect(userId(' Ann@Example.COM')).toBe('user:ann@example.com')
})

test('what is configured twice is two things; a tool id holds its server id', () => {
  const servers = [
    mcpServerId('cursor', 'Laptop', 'user', 'github'),
    mcpServerId('cursor', 'laptop', '/home/a/project', 'github'),
    mcpServerId('claude-code', 'laptop', 'user', 'github'),
  ]
  expect(servers).toEqual([
    'mcp-server:cursor:laptop:user:github',
    'mcp-server:cursor:laptop:/home/a/project:github',
    'mcp-server:claude-code:laptop:user:github',
  ])
  expect(toolId(servers[0] ?? '', 'create_issue')).toBe('tool:mcp-server:cursor:laptop:user:github/create_issue')
  expect([workloadId('Laptop'), untrustedSourceId('internet'), sinkId('Slack')]).toEqual([
    'workload:laptop',
    'untrusted:internet',
    'sink:slack',
  ])
})

test('different parts never make the same id', () => {
  const parts = fc.tuple(fc.string(), fc.string({ unit: fc.constantFrom('a', ':', '%', '/') }), fc.string())
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const same = a[0] === b[0] && a[1].toLowerCase() === b[1].toLowerCase() && a[2] === b[2]
      expect(agentId(...a) === agentId(...b)).toBe(same)
    }),
    { numRuns: 1000 },
  )
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Connector } from '../connector.ts'
import { attachToolDumps } from '../mcp-tools/attach-tool-dumps.ts'
import { mcpTools } from '../mcp-tools/mcp-tools.ts'
import { mcpConfig } from './mcp-config.ts'
import { context, textFile } from './read-text.test-helper.ts'

/** Words that mean something to the readers, mixed with anything. */
const word = fc.oneof(
  fc.constantFrom(
    'npx',
    'uvx',
    'docker',
    'run',
    '-e',
    '-v',
    '/',
    '--',
    '-p',
    '--from',
    'sh',
    '-c',
    'env',
    'A=b',
    '@',
    '@a/b',
    'a==1',
    '${X}',
    '${X:-y}',
    '{{z}}',
    'https://',
    'https://a@b/c?token=d',
    'http://[',
    'pkg:npm/',
    'pkg:npm/@',
    '__proto__',
    'constructor',
    '%',
    ':',
    '',
    '\u0000',
    '*',
  ),
  fc.string(),
)
const value = fc.oneof(
  word,
  fc.array(word, { maxLength: 6 }),
  fc.dictionary(word, word, { maxKeys: 4 }),
  fc.jsonValue({ maxDepth: 2 }),
)
const entry = fc.dictionary(
  fc.constantFrom(
    'command',
    'args',
    'env',
    'url',
    'headers',
    'type',
    'transport',
    'disabled',
    'autoApprove',
    'includeTools',
    'excludeTools',
    'serverUrl',
    'env_vars',
    'x',
  ),
  value,
  { maxKeys: 6 },
)
const config = fc.dictionary(
  fc.constantFrom(
    'mcpServers',
    'servers',
    'mcp',
    'projects',
    'inputs',
    'disabledMcpServers',
    'chat.tools.autoApprove',
    'context_servers',
  ),
  fc.oneof(
    fc.dictionary(word, fc.oneof(entry, fc.record({ mcpServers: fc.dictionary(word, entry) })), { maxKeys: 3 }),
    value,
  ),
)
const listing = fc.oneof(
  fc.array(
    fc.oneof(
      entry,
      fc.record(
        { name: word, inputSchema: value, description: value, arguments: value, annotations: value },
        { requiredKeys: ['name'] },
      ),
    ),
  ),
  fc.record(
    {
      tools: fc.array(fc.record({ name: word, inputSchema: value }, { requiredKeys: ['name'] })),
      server: value,
      serverInfo: value,
    },
    { requiredKeys: ['tools'] },
  ),
)

/** Reads it as one would: detected, read, related. Throws where a reader does. */
function survives(connector: Connector, content: unknown): boolean {
  const file = textFile('hosts/h/Users/a/.cursor/mcp.json', content)
  connector.detect(file)
  const reading = connector.read(file, context)
  attachToolDumps([reading])
  return reading.rejected.every(({ code, reason }) => code !== '' && reason !== '')
}

describe('nothing that a file says makes a reader fail', () => {
  test('configurations', () => {
    fc.assert(
      fc.property(config, (content) => survives(mcpConfig, content)),
      { numRuns: 500 },
    )
  })

  test('listings', () => {
    fc.assert(
      fc.property(listing, (content) => survives(mcpTools, content)),
      { numRuns: 500 },
    )
  })

  test('cut off at any place, it is refused with its line or read', () => {
    const whole = JSON.stringify(
      { mcpServers: { x: { command: 'npx', args: ['-y', 'x'], env: { TOKEN: 'k-canary-0123456789' } } } },
      null,
      1,
    )
    for (let length = 0; length < whole.length; length += 1) {
      const reading = mcpConfig.read(textFile('some.mcp.json', whole.slice(0, length)), context)
      expect(reading.rejected).toHaveLength(1)
      expect(reading.rejected[0]?.line).toBeGreaterThan(0)
      expect(JSON.stringify(reading)).not.toContain('canary')
    }
  })
})

test('the order of entries does not matter', () => {
  const servers = Object.entries({
    a: { command: 'uvx', args: ['mcp-server-fetch'] },
    b: { url: 'https://mcp.linear.app/mcp' },
    c: { command: 'npx', args: ['x'], env: { TOKEN: 'k-0123456789abcdefABCDEF' } },
    d: { command: 'npx', args: ['y'], env: { OTHER_TOKEN: 'k-0123456789abcdefABCDEF' } },
  })
  const read = (entries: readonly (readonly [string, unknown])[]) => {
    const { assets, relations } = mcpConfig.read(
      textFile('some.mcp.json', { mcpServers: Object.fromEntries(entries) }),
      context,
    )
    return [
      ...assets.map(({ id, kind, properties }) => JSON.stringify([id, kind, properties])),
      ...relations.map(({ type, from, to, grants, properties }) =>
        JSON.stringify([type, from, to, grants, properties]),
      ),
    ].sort()
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(servers, { minLength: servers.length }), (entries) => {
      expect(read(entries)).toEqual(read(servers))
    }),
    { numRuns: 50 },
  )
})

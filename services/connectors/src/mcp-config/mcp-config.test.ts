import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { describe, expect, test } from 'vitest'
import { mcpConfig } from './mcp-config.ts'
import { context, fixture, readText, relationsOf, textFile } from './read-text.test-helper.ts'

async function read(name: string) {
  const file = await fixture(import.meta.url, name)
  return { certainty: mcpConfig.detect(file), reading: mcpConfig.read(file, context) }
}

const anna = 'hosts/anna-mbp/Users/anna'
const ben = 'hosts/ben-pc/home/ben'

describe('the seven layouts', () => {
  test.each([
    [
      'a, commented',
      `${anna}/Library/Application Support/Claude/claude_desktop_config.json`,
      ['claude-desktop:anna-mbp:~anna'],
      ['files', 'github', 'weather'],
    ],
    ['a, in a project', `${anna}/code/shop/.cursor/mcp.json`, ['cursor:anna-mbp:/Users/anna/code/shop'], ['linear']],
    ['a, Windsurf’s serverUrl', `${ben}/.codeium/windsurf/mcp_config.json`, ['windsurf:ben-pc:~ben'], ['jira']],
    ['a, Gemini', `${ben}/.gemini/settings.json`, ['gemini-cli:ben-pc:~ben'], ['gmail']],
    [
      'b',
      `${anna}/.claude.json`,
      [
        'claude-code:anna-mbp:/Users/anna/code/blog',
        'claude-code:anna-mbp:/Users/anna/code/shop',
        'claude-code:anna-mbp:~anna',
      ],
      ['db', 'db', 'fetch', 'old-search'],
    ],
    ['c', `${anna}/code/shop/.vscode/mcp.json`, ['vscode:anna-mbp:/Users/anna/code/shop'], ['docs', 'postgres']],
    ['d', `${ben}/.config/Code/User/settings.json`, ['vscode:ben-pc:~ben'], ['playwright']],
    ['e', `${ben}/.codex/config.toml`, ['codex:ben-pc:~ben'], ['sentry', 'shell']],
    ['f', `${ben}/.config/opencode/opencode.json`, ['opencode:ben-pc:~ben'], ['stripe', 'time']],
    [
      'g',
      `${anna}/.claude/plugins/marketplaces/acme/plugins/notes/.mcp.json`,
      ['claude-code:anna-mbp:~anna'],
      ['notes'],
    ],
  ])('%s', async (_, name, agents, servers) => {
    const { certainty, reading } = await read(name)
    const named = (kind: string) => reading.assets.filter((asset) => asset.kind === kind)
    expect(certainty).toBe(2)
    expect(reading.rejected).toEqual([])
    expect(reading.complete).toBe(true)
    expect(
      named(agent.kind)
        .map(({ id }) => id.replace(/^agent:/, ''))
        .sort(),
    ).toEqual(agents)
    expect(
      named(mcpServer.kind)
        .map((each) => each.name)
        .sort(),
    ).toEqual(servers)
  })
})

test('two projects that use one name have two servers, each seen by its own agent', async () => {
  const { reading } = await read(`${anna}/.claude.json`)
  const agentOf = (scope: string) => `agent:claude-code:anna-mbp:${scope}`
  const serverOf = (scope: string, name: string) => `mcp-server:claude-code:anna-mbp:${scope}:${name}`
  expect(relationsOf(reading, 'CONNECTS_TO')).toEqual([
    `${agentOf('/Users/anna/code/blog')} → ${serverOf('/Users/anna/code/blog', 'db')}`,
    `${agentOf('/Users/anna/code/blog')} → ${serverOf('~anna', 'fetch')} {"enabled":false}`,
    `${agentOf('/Users/anna/code/shop')} → ${serverOf('/Users/anna/code/shop', 'db')}`,
    `${agentOf('~anna')} → ${serverOf('~anna', 'fetch')}`,
    `${agentOf('~anna')} → ${serverOf('~anna', 'old-search')} {"enabled":false}`,
  ])
})

test('a server that is switched off stays, carries nothing, and its secret still lies there', async () => {
  const { reading } = await read(`${anna}/.claude.json`)
  const server = 'mcp-server:claude-code:anna-mbp:~anna:old-search'
  const of = reading.relations.filter(({ from, to }) => from === server || to === server)
  const enabled = Object.fromEntries(of.map(({ type, properties }) => [type, properties['enabled'] ?? true]))
  expect(enabled).toEqual({ BUILT_FROM: false, CONNECTS_TO: false, HOLDS: true, HOSTS: false, PROVIDES: true })
  expect(relationsOf(reading, 'HOLDS').filter((each) => each.startsWith('workload:anna-mbp'))).toHaveLength(2)
})

test('the same name and the same address in two clients are two servers behind one endpoint', async () => {
  const claude = await read(`${anna}/code/shop/.mcp.json`)
  const cursor = await read(`${anna}/code/shop/.cursor/mcp.json`)
  const exposes = [claude, cursor].flatMap(({ reading }) => relationsOf(reading, 'EXPOSES'))
  expect(exposes.filter((each) => each.includes('linear'))).toEqual([
    'endpoint:https://mcp.linear.app/mcp → mcp-server:claude-code:anna-mbp:/Users/anna/code/shop:linear {"callerCredential":true}',
    'endpoint:https://mcp.linear.app/mcp → mcp-server:cursor:anna-mbp:/Users/anna/code/shop:linear {"callerCredential":true}',
  ])
})

test('an address with a public name is reachable from the internet, this machine’s own is not', async () => {
  const { reading } = await read(`${anna}/code/shop/.mcp.json`)
  expect(relationsOf(reading, 'REACHES')).toEqual(['untrusted:internet → endpoint:https://mcp.linear.app/mcp'])
  const endpoints = reading.assets.filter(({ id }) => id.startsWith('endpoint:'))
  expect(Object.fromEntries(endpoints.map(({ name, properties }) => [name, properties]))).toEqual({
    'https://mcp.linear.app/mcp': { exposure: 'internet', auth: 'user' },
    'http://localhost:8080/mcp': { exposure: 'internal', auth: 'user' },
  })
})

test('an entry is one grant, and every relation of it names that grant', async () => {
  const { reading } = await read(`${ben}/.codex/config.toml`)
  const grants = reading.relations
    .filter(({ type }) => ['CONNECTS_TO', 'HOLDS', 'HOSTS', 'EXPOSES', 'CAN_CALL'].includes(type))
    .filter(({ to }) => !to.startsWith('agent:'))
    .map((relation) => relation.grants)
  expect(new Set(grants.flat())).toEqual(
    new Set([`${ben}/.codex/config.toml#/mcp_servers/sentry`, `${ben}/.codex/config.toml#/mcp_servers/shell`]),
  )
  expect(grants.every((each) => each.length === 1)).toBe(true)
})

test('evidence names the file, the entry and its line', async () => {
  const { reading } = await read(`${ben}/.codex/config.toml`)
  const server = reading.assets.find(({ name }) => name === 'shell')
  expect(server?.evidence).toMatchObject({ file: `${ben}/.codex/config.toml`, pointer: '/mcp_servers/shell', line: 8 })
})

describe('what is wrong', () => {
  test('a bad entry is refused with its place; the others are read', async () => {
    const { certainty, reading } = await read('bad-entries.mcp.json')
    expect(certainty).toBe(1)
    expect(reading.complete).toBe(false)
    expect(reading.rejected.map(({ code, pointer, line }) => [code, pointer, line])).toEqual([
      ['no-transport', '/mcpServers/no-transport', 4],
      ['wrong-type', '/mcpServers/args-object/args', 5],
      ['wrong-type', '/mcpServers/a-list', 6],
      ['wrong-type', '/mcpServers/env-nested/env/TOKEN', 7],
    ])
    const names = reading.assets.filter(({ kind }) => kind === mcpServer.kind).map(({ name }) => name)
    expect(names).toEqual(['good', '__proto__'])
    expect(JSON.stringify(reading)).not.toContain('fixture-nested-secret')
  })

  test('a file that is cut off says where, and quotes nothing of it', async () => {
    const { certainty, reading } = await read('bad-truncated.mcp.json')
    expect(certainty).toBe(1)
    expect(reading.rejected).toMatchObject([{ code: 'not-json', line: 4 }])
    expect(JSON.stringify(reading)).not.toContain('ghp_')
  })

  test('TOML with an open quote says where', async () => {
    const { reading } = await read('bad-quote.toml')
    expect(reading.rejected).toMatchObject([{ code: 'not-toml', line: 2 }])
  })

  test('other JSON is not taken for a configuration', async () => {
    const file = await fixture(import.meta.url, 'bad-shape.mcp.json')
    expect(mcpConfig.detect(file)).toBe(0)
    const openApi = { openapi: '3.1.0', servers: [{ url: 'https://api.example.com' }], paths: {} }
    expect(mcpConfig.detect(textFile('openapi.json', openApi))).toBe(0)
    expect(mcpConfig.detect(textFile('servers.json', { servers: { web: { region: 'eu' } } }))).toBe(0)
  })
})

test('a client’s settings without servers are no fault', () => {
  const reading = readText(mcpConfig, '.vscode/settings.json', { 'editor.tabSize': 2, mcp: {} })
  expect(reading).toMatchObject({ assets: [], relations: [], rejected: [], complete: true })
})

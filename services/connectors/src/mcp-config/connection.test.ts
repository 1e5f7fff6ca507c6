import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { describe, expect, test } from 'vitest'
import { mcpConfig } from './mcp-config.ts'
import { readText, relationsOf } from './read-text.test-helper.ts'

const agent = 'agent:mcp-client:here:some.mcp.json'
const server = 'mcp-server:mcp-client:here:some.mcp.json:x'

function read(members: Readonly<Record<string, unknown>>, beside: Readonly<Record<string, unknown>> = {}) {
  return readText(mcpConfig, 'some.mcp.json', {
    ...beside,
    mcpServers: { x: { command: 'npx', args: ['-y', 'acme-x'], ...members } },
  })
}

describe('whether a person is asked', () => {
  test('a file that does not say leaves it open', () => {
    expect(relationsOf(read({}), 'CONNECTS_TO')).toEqual([`${agent} → ${server}`])
  })

  test.each([
    ['autoApprove: true', { autoApprove: true }],
    ['autoApprove: ["*"]', { autoApprove: ['*'] }],
    ['trust: true', { trust: true }],
  ])('%s: nobody is asked', (_, members) => {
    expect(relationsOf(read(members), 'CONNECTS_TO')).toEqual([`${agent} → ${server} {"approval":"none"}`])
  })

  test('a list of tools that run unasked: the user is asked about every other call', () => {
    const reading = read({ alwaysAllow: ['list_orders'] })
    expect(relationsOf(reading, 'CONNECTS_TO')).toEqual([
      `${agent} → ${server} {"approval":"call","approver":"caller"}`,
    ])
    expect(relationsOf(reading, 'CAN_CALL')).toEqual([`${agent} → tool:${server}/list_orders {"approval":"none"}`])
  })

  test('an empty list, or trust: false: about every call', () => {
    const asked = [`${agent} → ${server} {"approval":"call","approver":"caller"}`]
    expect(relationsOf(read({ autoApprove: [] }), 'CONNECTS_TO')).toEqual(asked)
    expect(relationsOf(read({ trust: false }), 'CONNECTS_TO')).toEqual(asked)
  })

  test('VS Code’s global switch', () => {
    const reading = read({}, { 'chat.tools.autoApprove': true })
    expect(relationsOf(reading, 'CONNECTS_TO')).toEqual([`${agent} → ${server} {"approval":"none"}`])
  })
})

describe('which tools are offered', () => {
  test('a list replaces all', () => {
    const reading = read({ includeTools: ['list_orders', 'get_order'] })
    expect(relationsOf(reading, 'CONNECTS_TO')).toEqual([`${agent} → ${server} {"allTools":false}`])
    expect(relationsOf(reading, 'CAN_CALL')).toEqual([
      `${agent} → tool:${server}/get_order`,
      `${agent} → tool:${server}/list_orders`,
    ])
    expect(relationsOf(reading, 'PROVIDES')).toHaveLength(2)
  })

  test('what is left out stays as switched off, the catalogue’s other tools are listed', () => {
    const reading = read({ command: 'uvx', args: ['mcp-server-sqlite'], excludeTools: ['write_query', 'create_table'] })
    expect(relationsOf(reading, 'CONNECTS_TO')).toEqual([`${agent} → ${server} {"allTools":false}`])
    expect(relationsOf(reading, 'CAN_CALL')).toEqual([
      `${agent} → tool:${server}/append_insight`,
      `${agent} → tool:${server}/create_table {"enabled":false}`,
      `${agent} → tool:${server}/describe_table`,
      `${agent} → tool:${server}/list_tables`,
      `${agent} → tool:${server}/read_query`,
      `${agent} → tool:${server}/write_query {"enabled":false}`,
    ])
    expect(relationsOf(reading, 'PROVIDES').some((each) => each.includes('write_query'))).toBe(false)
  })
})

describe('what the catalogue adds', () => {
  test('a configuration alone says what a known server’s tools do, as declared, with the entry’s name', () => {
    const reading = read({ command: 'uvx', args: ['mcp-server-fetch==2026.10.24'] })
    const id = `tool:${server}/fetch`
    expect(relationsOf(reading, 'PROVIDES')).toEqual([`${server} → ${id}`])
    expect(relationsOf(reading, 'READS_FROM')).toEqual([`${id} → untrusted:internet`])
    expect(relationsOf(reading, 'SENDS_TO')).toEqual([`${id} → sink:internet`])
    const provides = reading.relations.find(({ type }) => type === 'PROVIDES')
    expect(provides?.evidence).toMatchObject({
      basis: 'declared',
      pointer: '/mcpServers/x',
      note: 'offered according to catalogue entry fetch 2026-11',
    })
  })

  test('a program that only has the name of a known package is a guess', () => {
    const reading = read({ command: 'python', args: ['-m', 'mcp_server_fetch'] })
    const of = reading.relations.filter(({ type }) => ['PROVIDES', 'READS_FROM', 'SENDS_TO'].includes(type))
    expect(of.map(({ evidence }) => evidence.basis)).toEqual(['inferred', 'inferred', 'inferred'])
    expect(relationsOf(reading, 'BUILT_FROM')).toEqual([])
  })

  test('a server of an unknown package has no tools until somebody lists them', () => {
    expect(relationsOf(read({}), 'PROVIDES')).toEqual([])
  })

  test.each([
    [['/Users/anna'], true],
    [['/'], true],
    [['/Users/anna/code', '~'], true],
    [['/Users/anna/code/shop'], false],
    [['/srv/data', 'C:\\projects'], false],
  ])('the filesystem server below %j reads secrets: %s', (roots, readsSecrets) => {
    const reading = read({ args: ['-y', '@modelcontextprotocol/server-filesystem', ...roots] })
    const traits = reading.assets.find(({ kind, name }) => kind === tool.kind && name === 'read_text_file')?.properties[
      'traits'
    ]
    expect(traits).toEqual(readsSecrets ? ['private_data', 'secret_read'] : ['private_data'])
  })
})

describe('identities', () => {
  const needs = (reading: ReturnType<typeof read>) =>
    reading.assets.find(({ id }) => id === server)?.properties['needsIdentity']

  test('a server that holds a credential needs it', () => {
    expect(needs(read({ env: { API_KEY: 'k-0123456789abcdefABCDEF' } }))).toBe(true)
    expect(needs(read({}))).toBeUndefined()
  })

  test('a known server that needs one and finds none in the file uses the user’s own sign-in', () => {
    const reading = read({ command: 'npx', args: ['kubernetes-mcp-server'] })
    expect(needs(reading)).toBe(true)
    expect(relationsOf(reading, 'HOLDS')).toEqual([
      `${server} → ref:here:secret:kubeconfig`,
      'workload:here → ref:here:secret:kubeconfig',
    ])
    expect(
      new Set(reading.relations.filter(({ type }) => type === 'HOLDS').map(({ evidence }) => evidence.basis)),
    ).toEqual(new Set(['inferred']))
  })

  test('one that has no sign-in of its own is left without: it does not work', () => {
    const reading = read({ args: ['@modelcontextprotocol/server-github'] })
    expect(needs(reading)).toBe(true)
    expect(relationsOf(reading, 'HOLDS')).toEqual([])
  })

  test('a hosted server keeps one sign-in for each connection', () => {
    const reading = read({ command: undefined, args: undefined, url: 'https://mcp.linear.app/mcp' })
    expect(relationsOf(reading, 'HOLDS')).toEqual([
      `${server} → ref:here:secret:sign-in/mcp-client/${server}`,
      `workload:here → ref:here:secret:sign-in/mcp-client/${server}`,
    ])
  })

  test('the operator’s word on a server wins', () => {
    const toolOverrides = new Map<string, unknown>([['pkg:npm/acme-x', { needsIdentity: true, sandboxed: true }]])
    const reading = readText(
      mcpConfig,
      'some.mcp.json',
      { mcpServers: { x: { command: 'npx', args: ['acme-x@1.0.0'] } } },
      { toolOverrides },
    )
    expect(reading.assets.find(({ id }) => id === server)?.properties).toEqual({ needsIdentity: true, sandboxed: true })
  })
})

describe('addresses', () => {
  test.each([
    ['https://mcp.example.com/x', 'internet'],
    ['http://10.1.2.3:8080/x', 'internal'],
    ['http://192.168.1.5/x', 'internal'],
    ['http://172.20.0.4/x', 'internal'],
    ['http://[::1]:3000/x', 'internal'],
    ['http://[fd00::1]/x', 'internal'],
    ['http://mcp.corp/x', 'internal'],
    ['http://gateway:9000/x', 'internal'],
    ['http://8.8.8.8/x', 'internet'],
    ['${BASE:-https://mcp.example.com}/x', 'internet'],
  ])('%s: %s', (url, exposure) => {
    const reading = read({ command: undefined, args: undefined, url })
    const endpoint = reading.assets.find(({ id }) => id.startsWith('endpoint:'))
    expect(endpoint?.properties).toEqual({ exposure, auth: 'user' })
    expect(relationsOf(reading, 'REACHES')).toHaveLength(exposure === 'internet' ? 1 : 0)
  })

  test('an address whose host is only named has no endpoint', () => {
    const reading = read({ command: undefined, args: undefined, url: '${MCP_URL}' })
    expect(reading.assets.map(({ id }) => id)).toContain(server)
    expect(reading.assets.some(({ id }) => id.startsWith('endpoint:'))).toBe(false)
  })

  test('a known open service asks for no sign-in', () => {
    const reading = read({ command: undefined, args: undefined, url: 'https://mcp.context7.com/mcp' })
    expect(reading.assets.find(({ id }) => id.startsWith('endpoint:'))?.properties).toEqual({
      exposure: 'internet',
      auth: 'none',
    })
  })

  test('a bridge’s address is the server’s', () => {
    const reading = read({ args: ['-y', 'mcp-remote', 'https://mcp.linear.app/sse'] })
    expect(relationsOf(reading, 'EXPOSES')).toEqual([
      `endpoint:https://mcp.linear.app/sse → ${server} {"callerCredential":true}`,
    ])
    expect(relationsOf(reading, 'HOSTS')).toContain(`workload:here → ${server}`)
    expect(relationsOf(reading, 'PROVIDES').length).toBeGreaterThan(5)
  })
})

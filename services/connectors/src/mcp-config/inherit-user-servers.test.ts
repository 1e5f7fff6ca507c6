import { expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { inheritUserServers } from './inherit-user-servers.ts'
import { mcpConfig } from './mcp-config.ts'
import { context, readText, relationsOf, textFile } from './read-text.test-helper.ts'

const user = 'hosts/h/Users/anna/.cursor/mcp.json'
const project = 'hosts/h/Users/anna/code/shop/.cursor/mcp.json'

function servers(names: readonly string[]) {
  return { mcpServers: Object.fromEntries(names.map((name) => [name, { command: 'npx', args: [name] }])) }
}

function connections(readings: readonly Reading[]) {
  return inheritUserServers(readings).flatMap((reading) =>
    relationsOf(reading, 'CONNECTS_TO').map((each) => each.replaceAll(/(?:agent|mcp-server):cursor:/g, '')),
  )
}

test('a project’s agent has the user’s servers too, but for one of the same name', () => {
  const readings = [readText(mcpConfig, user, servers(['fetch', 'db'])), readText(mcpConfig, project, servers(['db']))]
  expect(connections(readings)).toEqual([
    'h:/Users/anna/code/shop → h:~anna:fetch',
    'h:~anna → h:~anna:db',
    'h:~anna → h:~anna:fetch',
    'h:/Users/anna/code/shop → h:/Users/anna/code/shop:db',
  ])
})

test('the user’s entry is the grant, in the user’s file', () => {
  const [of] = inheritUserServers([
    readText(mcpConfig, user, servers(['fetch'])),
    readText(mcpConfig, project, servers(['db'])),
  ])
  const added = of?.relations.find(({ from, type }) => type === 'CONNECTS_TO' && from.includes('shop'))
  expect(added).toMatchObject({ grants: [`${user}#/mcpServers/fetch`], evidence: { file: user } })
})

test('nothing crosses clients, machines or users', () => {
  const others = [
    'hosts/h/Users/anna/code/shop/.kiro/settings/mcp.json',
    'hosts/other/Users/anna/code/shop/.cursor/mcp.json',
    'hosts/h/Users/ben/code/shop/.cursor/mcp.json',
    'hosts/h/Users/ben/.cursor/mcp.json',
  ].map((file) => mcpConfig.read(textFile(file, servers(['db'])), context))
  const all = connections([readText(mcpConfig, user, servers(['fetch'])), ...others])
  expect(all.filter((each) => each.endsWith('h:~anna:fetch'))).toEqual(['h:~anna → h:~anna:fetch'])
})

test('a server that is switched off in a project stays away from it, also with a list of its tools', () => {
  const fetch = { command: 'uvx', args: ['mcp-server-fetch'], includeTools: ['fetch'] }
  const projects = {
    '/Users/anna/code/shop': { mcpServers: { db: { command: 'x' } } },
    '/Users/anna/code/blog': { disabledMcpServers: ['fetch'], mcpServers: { db: { command: 'x' } } },
  }
  const reading = readText(mcpConfig, 'hosts/h/Users/anna/.claude.json', { mcpServers: { fetch }, projects })
  const [inherited] = inheritUserServers([reading])
  const to = (type: string) =>
    (inherited === undefined ? [] : relationsOf(inherited, type))
      .filter((each) => each.includes('fetch'))
      .map((each) => each.replace(/ → \S*/, ''))
  expect(to('CONNECTS_TO')).toEqual([
    'agent:claude-code:h:/Users/anna/code/blog {"enabled":false}',
    'agent:claude-code:h:/Users/anna/code/shop {"allTools":false}',
    'agent:claude-code:h:~anna {"allTools":false}',
  ])
  expect(to('CAN_CALL')).toEqual(['agent:claude-code:h:/Users/anna/code/shop', 'agent:claude-code:h:~anna'])
})

import { expect, test } from 'vitest'
import { clients } from './clients.ts'
import { installOf } from './install.ts'
import { recognise } from './recognise.ts'

function install(file: string, path = `/elsewhere/${file}`) {
  const { client, host, scope, serverScope } = installOf(
    { file, path, text: '', modifiedAt: '2026-11-01T00:00:00Z' },
    { host: 'here' },
  )
  return [client, host, scope, ...(serverScope === undefined ? [] : [serverScope])]
}

test.each([
  [
    'a user’s file, given whole',
    '/home/ben/.cursor/mcp.json',
    '/home/ben/.cursor/mcp.json',
    ['cursor', 'here', '~ben'],
  ],
  ['a user’s file on a Mac', '/Users/anna/.claude.json', '/Users/anna/.claude.json', ['claude-code', 'here', '~anna']],
  [
    'a user’s file on Windows',
    'C:/Users/chloe/AppData/Roaming/Claude/claude_desktop_config.json',
    'C:/Users/chloe/AppData/Roaming/Claude/claude_desktop_config.json',
    ['claude-desktop', 'here', '~chloe'],
  ],
  ['a project’s file of the same place', 'shop/.cursor/mcp.json', undefined, ['cursor', 'here', 'shop']],
  ['a project named by where one stands', '.mcp.json', '/srv/shop/.mcp.json', ['claude-code', 'here', 'shop']],
  [
    'the administrator’s file',
    '/etc/claude-code/managed-mcp.json',
    '/etc/claude-code/managed-mcp.json',
    ['claude-code', 'here', 'managed'],
  ],
  [
    'a collected user’s file',
    'fleet/hosts/anna-mbp/Users/anna/.claude.json',
    undefined,
    ['claude-code', 'anna-mbp', '~anna'],
  ],
  [
    'a collected user’s file without a home',
    'hosts/anna-mbp/.claude.json',
    undefined,
    ['claude-code', 'anna-mbp', '~'],
  ],
  [
    'a collected project',
    'hosts/anna-mbp/Users/anna/code/shop/.mcp.json',
    undefined,
    ['claude-code', 'anna-mbp', '/Users/anna/code/shop'],
  ],
  [
    'a collected drive',
    'hosts/chloe-win/C/Users/chloe/AppData/Roaming/Code/User/mcp.json',
    undefined,
    ['vscode', 'chloe-win', '~chloe'],
  ],
  [
    'a collected plugin',
    'hosts/a/Users/anna/.claude/plugins/acme/notes/.mcp.json',
    undefined,
    ['claude-code', 'a', '~anna', 'plugin/acme/notes'],
  ],
  ['a copy out of its place', 'copies/claude_desktop_config.json', undefined, ['claude-desktop', 'here', 'copies']],
  ['nobody’s', 'copies/servers.json', undefined, ['mcp-client', 'here', 'copies/servers.json']],
])('%s', (_, file, path, expected) => {
  expect(install(file, path)).toEqual(expected)
})

test('every place of every client is recognised as that client’s', () => {
  for (const client of clients) {
    for (const { path } of client.places) {
      const file = `/home/ben/${path.replace(/^(?:[A-Z]:)?\//, '')}`.replaceAll('*', 'any')
      expect([path, recognise(file)?.client.id]).toEqual([path, client.id])
    }
  }
})

test('a name that only ends like a place is not one', () => {
  expect(recognise('/srv/not.cursor/mcp.json')?.client.id).toBeUndefined()
  expect(recognise('/srv/some.mcp.json')).toBeUndefined()
})

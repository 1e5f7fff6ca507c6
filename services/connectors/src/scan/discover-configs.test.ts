import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clients } from '../mcp-config/clients.ts'
import { discoverConfigs } from './discover-configs.ts'

let root: string
let home: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-scan-'))
  home = join(root, 'home', 'ben')
  await mkdir(home, { recursive: true })
})

afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

async function put(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), '{}')
  }
}

async function found(platform: NodeJS.Platform, env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return (await discoverConfigs({ home, platform, env, root })).map((path) => relative(root, path))
}

describe('well-known places', () => {
  test.each(['linux', 'darwin', 'win32'] as const)(
    '%s: every client’s places for users and administrators',
    async (platform) => {
      const places = clients
        .flatMap((client) => client.places)
        .filter(({ level, on }) => level !== 'project' && (on?.includes(platform) ?? true))
      const paths = places.map(({ level, path }) =>
        (level === 'managed' ? path.replace(/^(?:[A-Z]:)?\//, '') : `home/ben/${path}`).replaceAll('*', 'one'),
      )
      await put(...paths)
      expect(await found(platform)).toEqual([...new Set(paths)].sort())
      expect(paths.length).toBeGreaterThan(20)
    },
  )

  test('another system’s places are not looked at', async () => {
    await put(
      'home/ben/Library/Application Support/Claude/claude_desktop_config.json',
      'etc/claude-code/managed-mcp.json',
    )
    expect(await found('linux')).toEqual(['etc/claude-code/managed-mcp.json'])
  })

  test('a variable moves a client’s folder', async () => {
    await put('xdg/Claude/claude_desktop_config.json', 'codex/config.toml', 'claude/.claude.json')
    const env = {
      XDG_CONFIG_HOME: join(root, 'xdg'),
      CODEX_HOME: join(root, 'codex'),
      CLAUDE_CONFIG_DIR: join(root, 'claude'),
    }
    expect(await found('linux', env)).toEqual([
      'claude/.claude.json',
      'codex/config.toml',
      'xdg/Claude/claude_desktop_config.json',
    ])
    expect(await found('linux')).toEqual([])
  })
})

describe('projects', () => {
  test('below home down to four folders, past folders of programs', async () => {
    await put(
      'home/ben/.mcp.json',
      'home/ben/a/b/c/d/.mcp.json',
      'home/ben/a/b/c/d/e/.mcp.json',
      'home/ben/shop/.vscode/mcp.json',
      'home/ben/shop/.cursor/mcp.json',
      'home/ben/shop/node_modules/x/.mcp.json',
      'home/ben/.cache/x/.mcp.json',
      'home/ben/.claude/plugins/marketplaces/acme/plugins/notes/.mcp.json',
    )
    expect(await found('linux')).toEqual([
      'home/ben/.claude/plugins/marketplaces/acme/plugins/notes/.mcp.json',
      'home/ben/.mcp.json',
      'home/ben/a/b/c/d/.mcp.json',
      'home/ben/shop/.cursor/mcp.json',
      'home/ben/shop/.vscode/mcp.json',
    ])
  })

  test('a link in a circle is not followed', async () => {
    await put('home/ben/shop/.mcp.json')
    await symlink(join(home, 'shop'), join(home, 'shop', 'again'))
    expect(await found('linux')).toEqual(['home/ben/shop/.mcp.json'])
  })
})

test('a machine without any, and one without a home, have none', async () => {
  expect(await found('linux')).toEqual([])
  expect(await discoverConfigs({ home: join(root, 'nowhere'), platform: 'linux', env: {}, root })).toEqual([])
})

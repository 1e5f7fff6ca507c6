import { readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { clients, type Place, type Platform } from '../mcp-config/clients.ts'
import { projectConfigs } from './project-configs.ts'

/** Where to look. `env`: variables that move a client's folder; only the named ones are looked at. */
export interface DiscoverOptions {
  readonly home?: string
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Folder that stands for the root of the file system, in tests and for mounted disks. */
  readonly root?: string
}

/**
 * The agent and MCP configurations of this machine: every client's well-known places for the user and the administrator,
 * and project files down to four folders below home. Absolute paths in order. Files are found, not opened; nothing is run.
 */
export async function discoverConfigs(options: DiscoverOptions = {}): Promise<string[]> {
  const home = resolve(options.home ?? homedir())
  const platform = platformOf(options.platform ?? process.platform)
  const places = clients.flatMap((client) => client.places).filter(({ on }) => on?.includes(platform) ?? true)
  const wellKnown = places.flatMap((place) => placed(place, home, options))
  const found = await Promise.all(wellKnown.map((path) => existing(path)))
  const projects = await projectConfigs(
    home,
    places.filter(({ level }) => level === 'project').map(({ path }) => path),
  )
  return [...new Set([...found.flat(), ...projects])].sort()
}

/** A place's paths on this machine: the usual one, and the one that a variable moves it to. */
function placed({ level, path }: Place, home: string, { env = {}, root = '/' }: DiscoverOptions): readonly string[] {
  if (level === 'project') return []
  if (level === 'managed') return [root === '/' ? path : join(root, path.replace(/^[A-Za-z]:/, ''))]
  const moved = Object.entries(movedBy).flatMap(([variable, prefix]) => {
    const folder = env[variable]
    return folder !== undefined && folder !== '' && path.startsWith(prefix)
      ? [join(folder, path.slice(prefix.length))]
      : []
  })
  return [join(home, path), ...moved]
}

/** Variables of the systems and clients, and the start of the paths that they replace. */
const movedBy: Readonly<Record<string, string>> = {
  XDG_CONFIG_HOME: '.config/',
  APPDATA: 'AppData/Roaming/',
  CODEX_HOME: '.codex/',
  CLAUDE_CONFIG_DIR: '',
}

/** Files that exist at the path; a `*` in a segment is any name. */
async function existing(path: string): Promise<string[]> {
  const star = path.indexOf('*')
  if (star === -1) return (await isFile(path)) ? [path] : []
  const before = path.slice(0, path.lastIndexOf('/', star))
  const [segment = '', ...after] = path.slice(before.length + 1).split('/')
  const pattern = new RegExp(`^${segment.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.+')}$`)
  const names = await readdir(before).catch(() => [])
  const matching = names.filter((name) => pattern.test(name))
  return (await Promise.all(matching.map((name) => existing(join(before, name, ...after))))).flat()
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

function platformOf(platform: NodeJS.Platform): Platform {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux'
}

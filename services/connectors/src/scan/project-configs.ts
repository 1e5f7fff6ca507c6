import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders below home that are searched for projects. Deeper ones are missed: name them to `sync`. */
const maxDepth = 4

/** Plugins lie deeper: `.claude/plugins/marketplaces/<market>/plugins/<plugin>/.mcp.json`. */
const maxPluginDepth = 6

/** Folders of programs and media: large, and nobody's projects. */
const skipped = new Set([
  'node_modules',
  'Library',
  'AppData',
  'Applications',
  'Pictures',
  'Music',
  'Movies',
  'Videos',
  'Photos',
  'venv',
  '__pycache__',
  'site-packages',
  'vendor',
  'target',
  'dist',
  'build',
  'snap',
  'go',
  'OneDrive',
])

/** Project files of the clients below a home folder. Links to folders are not followed: they may lead in circles. */
export async function projectConfigs(home: string, places: readonly string[]): Promise<string[]> {
  const [projects, plugins] = await Promise.all([
    search(home, places, maxDepth, (name) => !skipped.has(name) && !name.startsWith('.')),
    search(
      join(home, '.claude', 'plugins'),
      ['.mcp.json'],
      maxPluginDepth,
      (name) => name !== 'node_modules' && name !== '.git',
    ),
  ])
  return [...projects, ...plugins]
}

async function search(
  folder: string,
  places: readonly string[],
  depth: number,
  enters: (name: string) => boolean,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const names = new Set(entries.map(({ name }) => name))
  const candidates = places.filter((place) => names.has(place.split('/')[0] ?? ''))
  const found = await Promise.all(candidates.map((place) => fileAt(join(folder, place))))
  if (depth === 0) return found.flat()
  const folders = entries.filter((entry) => entry.isDirectory() && enters(entry.name))
  const below: string[] = []
  // One folder after the other: thousands of open folders at once exhaust file handles.
  for (const { name } of folders) below.push(...(await search(join(folder, name), places, depth - 1, enters)))
  return [...found.flat(), ...below]
}

async function fileAt(path: string): Promise<string[]> {
  try {
    return (await stat(path)).isFile() ? [path] : []
  } catch {
    return []
  }
}

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reading } from './connector.ts'
import { type ReadPathsContext, readPaths } from './read-paths.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-paths-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
}

function read(paths: readonly string[], more: Partial<ReadPathsContext> = {}): Promise<Reading[]> {
  return collect(readPaths(paths, { fingerprint: () => '', host: 'laptop', cwd: folder, ...more }))
}

function shown(readings: readonly Reading[]): string[] {
  return readings.map(({ unit, format, assets, rejected }) => {
    return [unit, format, assets.length, ...rejected.map(({ code }) => code)].join(' ')
  })
}

const good = '{"throughline": 1, "source": "s", "assets": [{"id": "d", "kind": "Dataset", "name": "d"}]}'

test('a folder is read in the order of names, data files only; the bad ones are named and the others go on', async () => {
  await put({
    'estate/b.json': good,
    'estate/a/z.csv': 'id,sensitivity\nd,3\n',
    'estate/a/cut.json': '{"throughline": 1, "source": "s", "assets": [',
    'estate/a/binary.json': Buffer.from([0x7b, 0, 1]),
    'estate/a/latin.yaml': Buffer.from([0x61, 0x3a, 0xe9]),
    'estate/.hidden/mcp.json': good,
    'estate/unknown.json': '{"name": "something else"}',
    'estate/unknown.toml': 'a = 1',
    'estate/README.md': '# not data',
    'estate/b.expect.json': '{}',
    'estate/estate.json': '{}',
    'estate/package.json': '{}',
    'estate/node_modules/x/data.json': good,
    'estate/.git/data.json': good,
    'estate/.tmp-1.json': good,
    'estate/data.json~': good,
  })
  await symlink(folder, join(folder, 'estate', 'circle'))
  await symlink(join(folder, 'nowhere'), join(folder, 'estate', 'dangling.json'))
  expect(shown(await read(['estate']))).toEqual([
    'estate/.hidden/mcp.json facts 1',
    'estate/a/binary.json unknown 0 binary',
    'estate/a/cut.json facts 0 not-json',
    'estate/a/latin.yaml unknown 0 not-utf8',
    'estate/a/z.csv data-classification 1',
    'estate/b.json facts 1',
    'estate/dangling.json unknown 0 unreadable',
    'estate/unknown.json unknown 0 unknown-format',
    'estate/unknown.toml unknown 0 unknown-format',
  ])
})

test('a file is read by its own path whatever its name, once, under the path as given', async () => {
  await put({ 'a/facts.txt': good, 'a/estate.json': good })
  expect(shown(await read(['./a//facts.txt', 'a/facts.txt', join(folder, 'a', 'estate.json'), 'a/none.json']))).toEqual(
    ['a/facts.txt facts 1', `${folder}/a/estate.json facts 1`, 'a/none.json unknown 0 unreadable'],
  )
  expect(shown(await read(['.'], { cwd: join(folder, 'a') }))).toEqual([])
})

test('a format that is given is taken at its word', async () => {
  await put({ 'x.json': good })
  expect(shown(await read(['x.json'], { format: 'data-classification' }))).toEqual([
    'x.json data-classification 0 wrong-type',
  ])
  expect(shown(await read(['x.json'], { format: 'none' }))).toEqual(['x.json none 0 unknown-format'])
})

test('facts may be larger than any configuration; others may not', async () => {
  const padding = ' '.repeat(20 * 1024 * 1024)
  const lines = '{"throughline": 1, "source": "s"}\n{"id": "d", "kind": "Dataset", "name": "d"}\n'
  await put({
    'lines.ndjson': `${lines}${`${' '.repeat(1023)}\n`.repeat(20 * 1024)}`,
    'whole.json': `{"throughline": 1, "source": "s", ${padding} "assets": [{"id": "d", "kind": "Dataset"}]}`,
    'other.json': `{"mcpServers": {}${padding}}`,
  })
  expect(shown(await read(['.']))).toEqual([
    'lines.ndjson facts 1',
    'other.json unknown 0 too-large',
    'whole.json facts 1',
  ])
})

async function collect(readings: AsyncIterable<Reading>): Promise<Reading[]> {
  const all: Reading[] = []
  for await (const reading of readings) all.push(reading)
  return all
}

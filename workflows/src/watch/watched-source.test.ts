import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attributesOf, contentsOf, type FilesSeen } from './files-seen.ts'
import { WatchedSource } from './watched-source.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-watch-'))
  await put('a.json', 'one')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (file: string, text: string) => writeFile(join(folder, file), text)
const planned = () => ({ paths: ['.'], cwd: folder })
const seen = async (): Promise<FilesSeen> => ({
  attributes: await attributesOf(planned()),
  contents: await contentsOf(planned()),
})

/** What so many looks come to. */
async function looks(source: WatchedSource, count: number, read: FilesSeen | undefined): Promise<string> {
  const kinds: string[] = []
  for (let look = 0; look < count; look++) kinds.push((await source.look(planned(), read)).kind)
  return kinds.join(' ')
}

test('a change is told once, when it has held still from one look to the next', async () => {
  const source = new WatchedSource()
  const read = await seen()
  expect(await looks(source, 3, read)).toBe('quiet quiet quiet')

  await put('a.json', 'other')
  expect(await looks(source, 1, read)).toBe('quiet')
  await put('a.json', 'still writing')
  expect(await looks(source, 4, read)).toBe('quiet changed quiet quiet')

  expect(await looks(source, 2, await seen()), 'read meanwhile').toBe('quiet quiet')
})

test('a change that could not be passed on is told again', async () => {
  const source = new WatchedSource()
  const read = await seen()
  await put('a.json', 'other')
  expect(await looks(source, 3, read)).toBe('quiet changed quiet')

  source.tellAgain()

  expect(await looks(source, 2, read)).toBe('changed quiet')
})

test('files that come and go are changes, before the first reading nothing is', async () => {
  const source = new WatchedSource()
  const read = await seen()
  await put('b.json', 'two')
  expect(await looks(source, 2, read)).toBe('quiet changed')
  const both = await seen()
  await rm(join(folder, 'a.json'))
  expect(await looks(source, 2, both)).toBe('quiet changed')
  await rm(folder, { recursive: true })
  expect(await looks(source, 2, both)).toBe('quiet changed')
  expect(await looks(new WatchedSource(), 3, undefined)).toBe('quiet quiet quiet')
})

test('what is written anew with the same contents is not read again', async () => {
  const source = new WatchedSource()
  const read = await seen()
  await utimes(join(folder, 'a.json'), 1, 1)
  await source.look(planned(), read)

  expect(await source.look(planned(), read)).toEqual({ kind: 'touched', seen: await seen() })
})

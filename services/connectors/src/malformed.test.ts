import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadContext, Reading, Rejection, SourceFile } from './connector.ts'
import { connectorFor } from './detect.ts'
import { parseJsonDocument } from './reading/json-document.ts'
import { isRejection } from './reading/rejection.ts'
import { parseYamlDocuments } from './reading/yaml-document.ts'
import { connectors } from './registry.ts'
import { fingerprinter } from './secrets/fingerprint.ts'

const variants = 40
const context: ReadContext = { host: 'here', fingerprint: fingerprinter(Buffer.alloc(32, 7)) }

/** Good files of a format: those in its fixtures that are not called bad. Other than JSON and YAML are tested by their connectors. */
function goodFiles(format: string): readonly SourceFile[] {
  const folder = join(import.meta.dirname, format, 'fixtures')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name) && !entry.name.startsWith('bad-'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      file: path.slice(folder.length + 1),
      // Nothing lies beside it, so that a variant is read by itself.
      path: join('/nowhere', path.slice(folder.length + 1)),
      text: readFileSync(path, 'utf8'),
      modifiedAt: '2026-11-01T00:00:00.000Z',
    }))
    .filter((file) => file.text.length < 200_000)
}

/** The same numbers in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

/** Cut off, with a stray character, or with one left out. */
function damaged(text: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (text.length - 1))
  switch (Math.floor(next() * 3)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return `${text.slice(0, at)}${'}]"\\'[Math.floor(next() * 4)]}${text.slice(at)}`
    default:
      return text.slice(0, at) + text.slice(at + 1)
  }
}

function isBroken(file: SourceFile): boolean {
  const isJson = file.file.endsWith('json')
  return isRejection(isJson ? parseJsonDocument(file, { comments: true }) : parseYamlDocuments(file))
}

/** As a sync would: by the connector that takes it for its own, or refused by all. */
function read(file: SourceFile): Reading | Rejection {
  const connector = connectorFor(file)
  return isRejection(connector) ? connector : connector.read(file, context)
}

const formats = connectors.map(({ format }) => format).filter((format) => goodFiles(format).length > 0)

test('most formats have files to break', () => {
  expect(formats.length).toBeGreaterThan(15)
})

describe.each(formats)('%s', (format) => {
  const files = goodFiles(format)

  test(`${variants} broken files give code, file and place, and nothing of them lands`, () => {
    const random = numbers(1)
    const next = () => random.next().value
    let tried = 0
    for (let found = 0; found < variants; ) {
      const good = files[tried++ % files.length]
      if (good === undefined) throw new Error('no file')
      const file = { ...good, text: damaged(good.text, next) }
      if (!isBroken(file)) continue
      found += 1
      const reading = read(file)
      const rejected = 'rejected' in reading ? reading.rejected : [reading]
      expect(rejected).toHaveLength(1)
      expect(rejected[0]).toMatchObject({
        code: expect.stringMatching(/./),
        file: file.file,
        reason: expect.any(String),
      })
      if ('rejected' in reading) {
        expect(rejected[0]).toMatchObject({ line: expect.any(Number) })
        expect([reading.assets, reading.relations, reading.complete]).toEqual([[], [], false])
      }
    }
  })

  test(`${variants} values of the wrong type crash nothing; what is refused has its place`, () => {
    const random = numbers(2)
    const next = () => random.next().value
    const junk: readonly unknown[] = [null, 7, '', {}, [], [null], true, { unexpected: [] }, '%', '__proto__']
    for (let tried = 0; tried < variants; tried += 1) {
      const good = files[tried % files.length]
      if (good === undefined) throw new Error('no file')
      const file = { ...good, text: mistyped(good, junk[Math.floor(next() * junk.length)], next) }
      const reading = read(file)
      for (const rejection of 'rejected' in reading ? reading.rejected : []) {
        expect(rejection).toMatchObject({ code: expect.stringMatching(/./), file: file.file })
        expect(rejection.pointer ?? rejection.line).toBeDefined()
      }
    }
  })
})

/** The file with one value replaced. Documents of YAML are written as JSON, which YAML is too. */
function mistyped(file: SourceFile, value: unknown, next: () => number): string {
  const parsed = file.file.endsWith('json') ? parseJsonDocument(file, { comments: true }) : parseYamlDocuments(file)
  if (isRejection(parsed)) throw new Error(`${file.file} is no good file`)
  const documents = (Array.isArray(parsed) ? parsed : [parsed]).map((document) => structuredClone(document.value))
  const at = Math.floor(next() * documents.length)
  documents[at] = replaced(documents[at], value, next)
  return documents.map((document) => JSON.stringify(document, null, 1)).join('\n---\n')
}

function replaced(within: unknown, value: unknown, next: () => number): unknown {
  if (typeof within !== 'object' || within === null || next() < 0.15) return value
  const keys = Object.keys(within)
  const key = keys[Math.floor(next() * keys.length)]
  if (key === undefined) return value
  if (Array.isArray(within)) return within.with(Number(key), replaced(within[Number(key)], value, next))
  return { ...within, [key]: replaced(Object.entries(within).find(([name]) => name === key)?.[1], value, next) }
}

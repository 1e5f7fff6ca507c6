import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import type { ReadContext, Reading, Rejection, SourceFile } from './connector.ts'
import { connectorFor } from './detect.ts'
import type { JsonDocument } from './reading/document.ts'
import { parseJsonDocument } from './reading/json-document.ts'
import { isRejection } from './reading/rejection.ts'
import { parseTomlDocument } from './reading/toml-document.ts'
import { parseYamlDocuments } from './reading/yaml-document.ts'
import { connectors } from './registry.ts'
import { fingerprinter } from './secrets/fingerprint.ts'

const variants = 40
const context: ReadContext = { host: 'here', fingerprint: fingerprinter(Buffer.alloc(32, 7)) }

/** Good files of a format: those in its fixtures that are not called bad. */
function goodFiles(format: string, names = /\.(?:json|ya?ml|toml)$/): readonly SourceFile[] {
  const folder = join(import.meta.dirname, format, 'fixtures')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name) && !/^bad[-.]/.test(entry.name))
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
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
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

function parsed(file: SourceFile): JsonDocument | readonly JsonDocument[] | Rejection {
  if (file.file.endsWith('json')) return parseJsonDocument(file, { comments: true })
  return file.file.endsWith('toml') ? parseTomlDocument(file) : parseYamlDocuments(file)
}

/** As a sync would: by the connector that takes it for its own, or refused by all. */
function read(file: SourceFile): Reading | Rejection {
  const connector = connectorFor(file)
  return isRejection(connector) ? connector : connector.read(file, context)
}

/** Every fact that a reading states, with where it stands. */
function statedIn({ assets, relations, rulings = [] }: Reading) {
  return [...assets, ...relations, ...rulings].map(({ evidence: { pointer, line } }) => ({ pointer, line }))
}

/** What holds of every reading of a damaged file: refusals say what and where, and nothing that was refused is stated too. */
function expectSound(reading: Reading, file: string): void {
  for (const { code, file: named, reason, pointer, line } of reading.rejected) {
    expect([code, reason].every((words) => words !== '')).toBe(true)
    expect(named).toBe(file)
    expect(line, `${code}: ${reason}`).toBeGreaterThan(0)
    if (pointer === undefined || pointer === '') continue
    const landed = statedIn(reading).filter((at) => at.pointer === pointer || at.pointer?.startsWith(`${pointer}/`))
    expect(landed, `${code} ${pointer}: ${reason}`).toEqual([])
  }
  if (reading.rejected.length > 0) expect(reading.complete).toBe(false)
}

const formats = connectors.map(({ format }) => format)

describe.each(formats)('%s', (format) => {
  const files = goodFiles(format)

  test(`${variants} broken files give code, file and place, and nothing of them lands`, () => {
    expect(files).not.toEqual([])
    const next = numbersFrom(1)
    let tried = 0
    for (let found = 0; found < variants; ) {
      const good = files[tried++ % files.length]
      if (good === undefined) throw new Error('no file')
      const file = { ...good, text: damaged(good.text, next) }
      if (!isRejection(parsed(file))) continue
      found += 1
      const reading = read(file)
      const rejected = 'rejected' in reading ? reading.rejected : [reading]
      expect(rejected).toHaveLength(1)
      expect(rejected[0]).toMatchObject({
        code: expect.stringMatching(/./),
        file: file.file,
        line: expect.any(Number),
        reason: expect.stringMatching(/./),
      })
      if ('rejected' in reading) expect([statedIn(reading), reading.complete]).toEqual([[], false])
    }
  })

  test(`${variants} values of the wrong type crash nothing; what is refused has its place and does not land`, () => {
    const next = numbersFrom(2)
    const junk: readonly unknown[] = [null, 7, '', {}, [], [null], true, { unexpected: [] }, '%', '__proto__']
    for (let tried = 0; tried < variants; tried += 1) {
      const good = files[tried % files.length]
      if (good === undefined) throw new Error('no file')
      const file = { ...good, text: mistyped(good, junk[Math.floor(next() * junk.length)], next) }
      const reading = read(file)
      if ('rejected' in reading) expectSound(reading, file.file)
      // No longer like any format: of that the whole file is the place.
      else expect(reading).toMatchObject({ code: expect.stringMatching(/./), file: file.file })
    }
  })
})

describe('tables and lines', () => {
  const tables = formats.flatMap((format) =>
    goodFiles(format, /\.(?:csv|ndjson)$/).map((file) => [`${format}/${file.file}`, file] as const),
  )

  test.each(tables)('%s: of a file with one broken line the others land, and that one is named', (_, good) => {
    const lines = good.text.trimEnd().split('\n')
    const next = numbersFrom(3)
    let refused = 0
    for (let tried = 0; tried < variants; tried += 1) {
      const at = 1 + Math.floor(next() * (lines.length - 1))
      // A part of a cell that goes over several lines is no record.
      if ((lines[at]?.match(/"/g) ?? []).length % 2 === 1) continue
      const broken = damaged(lines[at] ?? '', next)
      const reading = read({ ...good, text: lines.with(at, broken).join('\n') })
      if (!('rejected' in reading)) throw new Error(`no longer recognised: ${reading.reason}`)
      expectSound(reading, good.file)
      const without = read({ ...good, text: lines.with(at, '').join('\n') })
      if (!('rejected' in without)) throw new Error(`not recognised: ${without.reason}`)
      const known = new Set(without.rejected.map(({ line }) => line))
      const [first] = reading.rejected.filter(({ line }) => !known.has(line))
      if (first === undefined) continue
      refused += 1
      // A quote that nobody closes takes what follows along; it is named where it begins.
      expect(first.line).toBe(at + 1)
      const landed = (of: Reading) => [...of.assets, ...of.relations].map((claim) => JSON.stringify(claim))
      if (good.file.endsWith('.csv')) expect(landed(without)).toEqual(expect.arrayContaining(landed(reading)))
      else expect(landed(reading)).toEqual(landed(without))
    }
    expect(refused).toBeGreaterThan(variants / 4)
  })

  test('there are some', () => {
    expect(tables.map(([name]) => name)).toEqual(
      expect.arrayContaining(['data-classification/datasets.csv', 'facts/support-agent.ndjson']),
    )
  })
})

/** The file with one value replaced. Documents of YAML are written as JSON, which YAML is too. */
function mistyped(file: SourceFile, value: unknown, next: () => number): string {
  const found = parsed(file)
  if (isRejection(found)) throw new Error(`${file.file} is no good file`)
  const documents = (Array.isArray(found) ? found : [found]).map((document) => structuredClone(document.value))
  const at = Math.floor(next() * documents.length)
  documents[at] = replaced(documents[at], value, next)
  if (file.file.endsWith('toml')) return stringify({ mcp_servers: 1, ...Object(withoutNull(documents[at])) })
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

/** TOML has no null. */
function withoutNull(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => each ?? 0)
}

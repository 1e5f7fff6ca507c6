import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { textFile } from '../reading/source-file.ts'
import { facts } from './facts.ts'
import { readFactsLines, readFactsStream } from './stream.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-stream-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function batches(bytes: string | Uint8Array, size?: number): Promise<Reading[]> {
  const path = join(folder, 'f.ndjson')
  await writeFile(path, bytes)
  return collect(readFactsStream(path, 'f.ndjson', {}, size))
}

const header = '{"throughline": 1, "source": "s", "complete": true, "observedAt": "2026-01-01T00:00:00Z"}\n'
const assets = Array.from({ length: 25 }, (_, at) => `{"id": "d${at}", "kind": "Dataset", "name": "d${at}"}\n`).join('')

test('batches are of one unit; the last alone is complete', async () => {
  const read = await batches(header + assets, 10)
  expect(read.map(({ assets: { length }, complete }) => [length, complete])).toEqual([
    [10, false],
    [10, false],
    [5, true],
  ])
  expect(new Set(read.map(({ source, unit, observedAt }) => `${source} ${unit} ${observedAt}`))).toEqual(
    new Set(['s f.ndjson 2026-01-01T00:00:00Z']),
  )
  expect(read[2]?.assets[4]?.evidence).toMatchObject({ line: 26 })
})

test('one bad line anywhere keeps the whole from being complete', async () => {
  const read = await batches(`${header}{"id": "x"\n${assets}`, 10)
  expect(read.map(({ complete }) => complete)).toEqual([false, false, false])
  expect(read[0]?.rejected).toMatchObject([{ code: 'not-json', line: 2 }])
})

test('ends are checked against what came before; an id of two kinds is refused where it turns', async () => {
  const lines = [
    '{"id": "a", "kind": "Agent"}',
    '{"id": "a", "kind": "Tool"}',
    '{"type": "INDEXES", "from": "d1", "to": "x"}',
  ]
  const read = await batches(`${header}${assets}${lines.join('\n')}`, 5)
  expect(read.flatMap(({ rejected }) => rejected.map(({ code, line }) => [code, line]))).toEqual([
    ['two-kinds', 27],
    ['two-kinds', 28],
    ['wrong-end', 29],
  ])
})

describe('what is wrong', () => {
  test.each([
    ['bad UTF-8', Buffer.concat([Buffer.from(header), Buffer.from([0x22, 0xff, 0x22, 10])]), 'not-utf8', 2],
    ['NUL bytes', Buffer.from(`${header}"\0"\n`), 'binary', 2],
    ['a line longer than any record', `${header}"${'x'.repeat(1024 * 1024)}"\n`, 'too-large', 2],
    ['deep nesting', `${header}${'['.repeat(10_000)}\n`, 'too-deep', 2],
    ['no header', assets, 'unknown-version', 1],
    ['a broken header', `{"throughline": 1,\n${assets}`, 'not-json', 1],
    ['an empty line instead of a header', `\n{"throughline": 3}\n`, 'unknown-version', 2],
  ])('%s', async (_, bytes, code, line) => {
    const read = await batches(bytes)
    expect(read.flatMap(({ rejected }) => rejected)).toMatchObject([{ code, line, file: 'f.ndjson' }])
    expect(read.at(-1)?.complete).toBe(false)
  })

  test('a file that is not there', async () => {
    const read = await collect(readFactsStream(join(folder, 'none'), 'none', {}))
    expect(read).toMatchObject([{ unit: 'none', complete: false, rejected: [{ code: 'unreadable', file: 'none' }] }])
  })
})

test('a byte order mark is no matter', async () => {
  expect((await batches(`\uFEFF${header}${assets}`)).flatMap((batch) => batch.assets)).toHaveLength(25)
})

test('read as a whole it is what the connector reads from the text', async () => {
  const text = `${header}${assets}{"type": "OWNED_BY", "from": "d1", "to": "z"}\n{"id": "z", "kind": "Agent"}\n`
  const path = join(folder, 'f.ndjson')
  await writeFile(path, text)
  const whole = await readFactsLines(path, 'f.ndjson', {})
  expect(whole).toEqual(facts.read(textFile('f.ndjson', text), { fingerprint: () => '', host: '' }))
  expect(whole.rejected).toMatchObject([{ code: 'wrong-end', line: 27 }])
})

async function collect(readings: AsyncIterable<Reading>): Promise<Reading[]> {
  const all: Reading[] = []
  for await (const reading of readings) all.push(reading)
  return all
}

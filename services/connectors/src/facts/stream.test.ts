import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
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

async function batches(bytes: string | Uint8Array, batchSize = 10_000, heldAtOnce = 50_000): Promise<Reading[]> {
  const path = join(folder, 'f.ndjson')
  await writeFile(path, bytes)
  return collect(readFactsStream(path, 'f.ndjson', {}, { batchSize, heldAtOnce }))
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

test('ends are checked against all of the file; of an id with two kinds no record is taken', async () => {
  const lines = [
    '{"type": "INDEXES", "from": "d1", "to": "x"}',
    '{"id": "a", "kind": "Agent"}',
    '{"type": "OWNED_BY", "from": "a", "to": "later"}',
  ]
  const later = '{"id": "a", "kind": "Tool"}\n{"id": "later", "kind": "Dataset"}\n'
  const read = await batches(`${header}${lines.join('\n')}\n${assets}${later}`, 5)
  expect(read.flatMap(({ rejected }) => rejected.map(({ code, line }) => `${line} ${code}`)).sort()).toEqual([
    '2 wrong-end',
    '3 two-kinds',
    '30 two-kinds',
    '4 wrong-end',
  ])
})

test('in any order of its lines, in batches of any size, a file says what it says read as a whole', async () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd')
  const asset = fc.record({
    id: ids,
    kind: fc.constantFrom('Tool', 'Tool', 'Tool', 'Agent', 'Dataset'),
    name: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    sandboxed: fc.option(fc.boolean(), { nil: undefined }),
    basis: fc.constantFrom('observed', 'declared', 'inferred'),
  })
  const relation = fc.record({
    type: fc.constantFrom('OPERATES_ON', 'CAN_CALL', 'OWNED_BY'),
    from: ids,
    to: ids,
    grant: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
    enabled: fc.option(fc.boolean(), { nil: undefined }),
    basis: fc.constantFrom('observed', 'declared', 'inferred'),
  })
  const lines = fc.array(fc.oneof(asset, relation), { maxLength: 20 })
  const shuffled = lines.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  const seen = { taken: 0, refused: 0, joined: 0 }
  await fc.assert(
    fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 8 }), async ([list, mixed], size) => {
      const text = (records: readonly object[]): string =>
        header + records.map((record) => `${JSON.stringify(record)}\n`).join('')
      const whole = facts.read(textFile('f.ndjson', text(list)), { fingerprint: () => '', host: '' })
      const parts = await batches(text(mixed), size, size)
      const joined = {
        assets: parts.flatMap((part) => part.assets),
        relations: parts.flatMap((part) => part.relations),
        rejected: parts.flatMap((part) => part.rejected),
      }
      expect(placeless(joined)).toEqual(placeless(whole))
      expect(parts.at(-1)?.complete).toBe(whole.complete)
      seen.taken += whole.relations.length
      seen.refused += whole.rejected.length
      seen.joined += list.length - whole.assets.length - whole.relations.length - whole.rejected.length
    }),
    { numRuns: 150, seed: 20_260_401 },
  )
  expect(Math.min(seen.taken, seen.refused, seen.joined)).toBeGreaterThan(20)
})

test('a file with many facts stated twice is read several times, and joins each', async () => {
  const twice = Array.from({ length: 600 }, (_, at) => `{"id": "d${at}", "kind": "Dataset"}\n`).join('')
  const read = await batches(header + twice + twice.replaceAll('"}', '", "sensitivity": 3}'), 100, 100)
  const joined = read.flatMap((batch) => batch.assets)
  expect(new Set(joined.map(({ id }) => id)).size).toBe(600)
  expect(joined).toHaveLength(600)
  expect(joined.every(({ properties }) => properties['sensitivity'] === 3)).toBe(true)
  expect(read.map(({ complete }) => complete)).toEqual(read.map((_, index) => index === read.length - 1))
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

/** What is said, without where and in which order. */
function placeless({ assets, relations, rejected }: Pick<Reading, 'assets' | 'relations' | 'rejected'>): unknown {
  const claims = [...assets, ...relations].map((claim) =>
    JSON.stringify({ ...claim, evidence: { ...claim.evidence, line: 0 } }, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  )
  return { claims: claims.sort(), rejected: rejected.map(({ code, reason }) => `${code} ${reason}`).sort() }
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { isLongRun } from '@throughline/graph/pathfinder/testing/environment.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { factsHash, storedFactsHash } from '@throughline/graph/store/facts/facts-hash.ts'
import { runSync } from '@throughline/workflows/client/run-sync.ts'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syncInput } from '../../harness/sync-input.ts'
import { startTestWorker, type TestWorker } from '../../harness/test-worker.ts'
import { emptied, emptyDatabase } from '../store/empty-database.ts'

const runs = isLongRun() ? 10 : 2
const quiet = (): void => {}
let db: Database
let worker: TestWorker

beforeAll(async () => {
  db = await emptyDatabase()
  worker = await startTestWorker()
})

afterAll(async () => {
  await worker[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

const kinds = { agent: 'Agent', server: 'McpServer', tool: 'Tool', data: 'Dataset', user: 'User' } as const
const id = fc
  .tuple(fc.constantFrom('agent', 'server', 'tool', 'data', 'user'), fc.integer({ min: 0, max: 4 }))
  .map(([kind, number]) => `${kind}:${number}`)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const observedAt = fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z')
const basis = fc.constantFrom('observed', 'declared', 'inferred')

/** Now and then of a kind that its id does not have elsewhere, and mostly said several times in different words. */
const asset = fc
  .record({
    id,
    name: optional(fc.constantFrom('x', 'y')),
    criticality: optional(fc.integer({ min: 0, max: 4 })),
    basis,
    evidence: optional(fc.record({ file: fc.constant('elsewhere'), observedAt })),
    odd: fc.integer({ min: 0, max: 24 }).map((number) => number === 0),
  })
  .map(({ odd, ...own }) => ({
    ...own,
    kind: odd ? 'Role' : Object.entries(kinds).find(([k]) => own.id.startsWith(k))?.[1],
  }))

const number = fc.integer({ min: 0, max: 4 })

const relation = fc
  .record({
    shape: fc.constantFrom(
      ['CONNECTS_TO', 'agent', 'server'] as const,
      ['PROVIDES', 'server', 'tool'] as const,
      ['CAN_CALL', 'agent', 'tool'] as const,
      ['OPERATES_ON', 'tool', 'data'] as const,
      ['DELEGATES_TO', 'agent', 'agent'] as const,
      ['OWNED_BY', 'tool', 'data'] as const,
    ),
    ends: fc.tuple(number, number),
    grant: optional(fc.constantFrom('g', 'h')),
    enabled: optional(fc.boolean()),
    basis,
  })
  .map(({ shape: [type, from, to], ends, ...own }) => ({
    ...own,
    type,
    from: `${from}:${ends[0]}`,
    to: `${to}:${ends[1]}`,
  }))

const records = fc
  .tuple(fc.array(asset, { minLength: 40, maxLength: 60 }), fc.array(relation, { minLength: 60, maxLength: 120 }))
  .map(([assets, relations]) => [...assets, ...relations])

/** Records of one source, in one order and in another one. */
const orders = records.chain((list) => {
  const shuffled = fc.shuffledSubarray(list, { minLength: list.length })
  return fc.record({ given: fc.constant(list), first: shuffled, second: shuffled })
})

test('shuffled, repeated and concurrent syncs of the same and of different sources leave the same facts', async () => {
  let least = Number.POSITIVE_INFINITY
  await fc.assert(
    fc.asyncProperty(orders, orders, fc.boolean(), async (one, two, large) => {
      await emptied(db)
      const write = async (folder: string, a: readonly object[], b: readonly object[]): Promise<void> => {
        await mkdir(join(worker.folder, folder), { recursive: true })
        await writeFile(join(worker.folder, folder, 'one.ndjson'), factsFile('one', a, large))
        await writeFile(join(worker.folder, folder, 'two.ndjson'), factsFile('two', b, false))
      }
      const sync = (path: string) => runSync(worker.client, syncInput(worker.folder, [path]), quiet)
      await write('facts', one.given, two.given)
      const { revision } = await loadFiles(['facts'], { dataDir: worker.folder, cwd: worker.folder })
      const expected = factsHash(revision.derived.estate)
      least = Math.min(least, revision.derived.estate.relations.length)

      await write('facts', one.first, two.first)
      await Promise.all(['facts/one.ndjson', 'facts/two.ndjson', 'facts/one.ndjson', 'facts'].map(sync))
      expect(await storedFactsHash(db)).toBe(expected)

      await write('facts', one.second, two.second)
      await sync('facts')
      expect(await storedFactsHash(db)).toBe(expected)
    }),
    // Trying smaller cases takes minutes; the seed says what failed.
    { numRuns: runs, seed: 20_260_402, endOnFailure: true },
  )
  expect(least).toBeGreaterThan(10)
})

/** A facts file in NDJSON; a large one, by blank lines, is read as a stream. */
function factsFile(source: string, list: readonly object[], large: boolean): string {
  const header = { throughline: 1, source, complete: true, observedAt: '2026-01-01T12:00:00Z' }
  const lines = [header, ...list].map((record) => `${JSON.stringify(record)}\n`)
  return lines.join(large ? '\n'.repeat(16_384) : '')
}

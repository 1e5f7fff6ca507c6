import { cypher, declaredName, literal } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { migrate } from '@throughline/graph/store/migrate.ts'
import { allMigrations } from '@throughline/graph/store/migrations/all-migrations.ts'
import { setSchemaVersion } from '@throughline/graph/store/queries/set-schema-version.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { testNeo4j } from '../../harness/servers/test-servers.ts'
import { emptyDatabase } from './empty-database.ts'

let db: Database
beforeEach(async () => {
  db = await emptyDatabase()
})
afterEach(() => db[Symbol.asyncDispose]())

const echo = defineQuery({
  name: 'test-echo',
  mode: 'read',
  params: z.object({ value: z.unknown() }),
  row: z.object({ value: z.unknown(), type: z.string() }),
  cypher: cypher`RETURN $value AS value, valueType($value) AS type`,
})

const count = defineQuery({
  name: 'test-count',
  mode: 'read',
  params: z.object({ limit: z.int() }),
  row: z.object({ number: z.int() }),
  cypher: cypher`UNWIND range(1, toInteger($limit)) AS number RETURN number`,
})

const create = defineQuery({
  name: 'test-create',
  mode: 'write',
  params: z.object({ id: z.string() }),
  row: z.object({}),
  cypher: cypher`CREATE (:Asset {id: $id})`,
})

test.each([
  [3, 'INTEGER NOT NULL'],
  [0.5, 'FLOAT NOT NULL'],
  ['text', 'STRING NOT NULL'],
  [true, 'BOOLEAN NOT NULL'],
  [null, 'NULL'],
])('%j goes there and comes back, as %s', async (value, type) => {
  expect(await db.read(echo, { value })).toEqual([{ value, type }])
})

test('lists, maps and bytes go there and come back', async () => {
  const value = { list: ['a', 'b'], numbers: [1, 2.5], inner: { flag: false } }
  expect((await db.read(echo, { value }))[0]?.value).toEqual(value)
  const bytes = Int8Array.of(-128, 0, 127)
  expect((await db.read(echo, { value: bytes }))[0]?.value).toEqual(bytes)
})

test('rows are streamed, and reading may stop early', async () => {
  const seen: number[] = []
  for await (const { number } of db.stream(count, { limit: 100_000 })) {
    seen.push(number)
    if (number === 3) break
  }
  expect(seen).toEqual([1, 2, 3])
  expect(await db.read(count, { limit: 2 })).toHaveLength(2)
})

test('a transaction that fails leaves nothing behind', async () => {
  const both = db.transaction('test-both', async (transaction) => {
    await transaction.run(create, { id: 'one' })
    throw new Error('on second thoughts')
  })
  await expect(both).rejects.toThrow('on second thoughts')
  await db.write(create, { id: 'one' })
  // The same id again breaks a constraint: a bug, named with its query.
  await expect(db.write(create, { id: 'one' })).rejects.toMatchObject({
    name: 'DatabaseQueryError',
    query: 'test-create',
  })
})

test('parameters and rows that are not as declared are refused', async () => {
  await expect(db.read(count, { limit: 0.5 })).rejects.toMatchObject({ name: 'DatabaseQueryError' })
  const wrong = defineQuery({ ...count, row: z.object({ number: z.string() }) })
  await expect(db.read(wrong, { limit: 1 })).rejects.toThrow('test-count: a row it does not declare')
})

test('a query that takes too long is ended by the server', async () => {
  const endless = defineQuery({
    name: 'test-endless',
    mode: 'read',
    params: z.object({}),
    row: z.object({ sum: z.int() }),
    cypher: cypher`UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS sum`,
  })
  await expect(db.read(endless, {}, { timeoutMs: 200 })).rejects.toMatchObject({ name: 'DatabaseTimeoutError' })
})

test('no server and a wrong password are told apart, soon', async () => {
  const login = await testNeo4j()
  await using nowhere = new Database({ ...login, uri: 'bolt://127.0.0.1:1', retryMs: 500 })
  await expect(nowhere.verify()).rejects.toMatchObject({ name: 'DatabaseUnreachableError' })
  await expect(nowhere.read(count, { limit: 1 })).rejects.toMatchObject({ name: 'DatabaseUnreachableError' })
  await using stranger = new Database({ ...login, password: 'wrong' })
  await expect(stranger.verify()).rejects.toMatchObject({ name: 'DatabaseAuthError' })
})

test('only names and values of declarations become text, and values cannot end it', () => {
  expect(() => declaredName('Asset) DETACH DELETE (n')).toThrow('not a name that Cypher takes')
  expect(literal("it's \\ 'x'").toString()).toBe("'it\\'s \\\\ \\'x\\''")
  // @ts-expect-error a bare string does not compile
  expect(() => cypher`MATCH (n:${'Asset'})`).not.toThrow()
})

test('data of a newer version is refused, data of this one is left alone', async () => {
  const latest = allMigrations.length
  expect(await migrate(db)).toEqual({ from: latest, to: latest })
  await db.write(setSchemaVersion, { version: 99, now: '2026-01-01T00:00:00Z' })
  await expect(migrate(db)).rejects.toMatchObject({ name: 'NewerSchemaError' })
  await db.write(setSchemaVersion, { version: 0, now: '2026-01-01T00:00:00Z' })
  expect(await migrate(db)).toEqual({ from: 0, to: latest })
})

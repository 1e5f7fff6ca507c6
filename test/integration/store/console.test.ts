import { CompiledCypher } from '@throughline/graph/derive/cypher/cypher-session.ts'
import { type ConsoleLimits, consoleLimits, runConsole } from '@throughline/graph/store/console/run-console.ts'
import { compiledText, cypher } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { publish } from '@throughline/graph/store/publish/publish.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { company } from '../../harness/company.ts'
import { hostileTexts } from '../../harness/hostile-cypher.ts'
import { emptyDatabase } from './empty-database.ts'
import { syncUnits } from './published.ts'

const asOf = '2026-06-01T00:00:00Z'
const seed = 20_261

let db: Database
beforeAll(async () => {
  db = await emptyDatabase()
  await syncUnits(db, company(2), 'one')
  await publish(db, { asOf })
})
afterAll(() => db[Symbol.asyncDispose]())

const ask = (text: string, parameters: object = {}, limits: Partial<ConsoleLimits> = {}) =>
  runConsole(db, { text, parameters: { ...parameters }, revision: 1, asOf }, { ...consoleLimits, ...limits })

describe('the console', () => {
  test('answers with assets, relations, footholds, steps, lists, maps and values', async () => {
    const result = await ask(
      `MATCH (agent:Agent {id: $id})-[holds:CONNECTS_TO]->(server:McpServer)
       MATCH (f:Foothold)-[s:STEP {rule: 'delegate'}]->(:Foothold)
       WITH agent, holds, f, s, server ORDER BY server.id, f.id LIMIT 1
       RETURN agent, holds, f, s, [1, 2.5, null, 'x'] AS list, {a: agent} AS map, datetime($asOf) AS at, $n + 1 AS n`,
      { id: 'agent:team-0', n: 2 },
    )
    expect(result).toMatchObject({
      revision: 1,
      publishing: null,
      bounded: null,
      columns: ['agent', 'holds', 'f', 's', 'list', 'map', 'at', 'n'],
    })
    if ('code' in result) throw new Error(result.message)
    const [row] = result.rows
    const agent = { asset: { id: 'agent:team-0', kind: 'Agent', name: expect.any(String) } }
    expect(row?.cells).toEqual([
      agent,
      { relation: { id: expect.any(String), type: 'CONNECTS_TO', from: 'agent:team-0', to: 'server:team-0/0' } },
      { foothold: { asset: expect.stringMatching(/^agent:/), access: expect.any(String) } },
      { step: { id: 'delegate', type: 'STEP', from: expect.stringContaining('@'), to: expect.stringContaining('@') } },
      [1, 2.5, null, 'x'],
      { map: { a: agent } },
      '2026-06-01T00:00:00Z',
      3,
    ])
    expect(row?.assets).toEqual(expect.arrayContaining(['agent:team-0', 'server:team-0/0']))
  })

  test('says what bounded an answer', async () => {
    const rows = await ask('UNWIND range(1, 100) AS n RETURN n', {}, { rows: 10 })
    expect(rows).toMatchObject({ bounded: { by: 'rows', limit: 10 } })
    if (!('code' in rows)) expect(rows.rows).toHaveLength(10)
    expect(await ask('UNWIND range(1, 10) AS n RETURN n', {}, { rows: 10 })).toMatchObject({ bounded: null })
    const size = await ask("UNWIND range(1, 100) AS n RETURN 'twenty characters ..' AS s", {}, { size: 100 })
    expect(size).toMatchObject({ bounded: { by: 'size', limit: 100 } })
    const slow = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 100000000 = 7 RETURN n'
    const began = performance.now()
    const time = await ask(slow, {}, { time: 1_500 })
    expect('code' in time ? time.code : time.bounded?.by).toMatch(/^(?:time|failed)$/)
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  test.each([
    ['MATCH (n:Agent RETURN n', 'failed', { line: 1, column: 16 }],
    ['MATCH (n:Agent)\nRETURN m', 'failed', { line: 2, column: 8 }],
    ['MATCH (n:Agent)\n  SET n.x = 1', 'clause', { line: 2, column: 3 }],
    ["RETURN 'a", 'syntax', { line: 1, column: 8 }],
    ['RETURN 1/0 AS x', 'failed', undefined],
    ['RETURN $missing AS x', 'parameter', undefined],
    ['MATCH (n) RETURN n', 'label', undefined],
    ['MATCH (n:Claim) RETURN n.body', 'label', undefined],
    ['MATCH (n:Agent|Pointer) RETURN count(n)', 'label', undefined],
    ['MATCH (n) RETURN count(n)', 'label', undefined],
    ["MATCH (n) WHERE elementId(n) = 'x' RETURN n", 'label', undefined],
    ["RETURN [x IN [1] | COUNT { MATCH (c:Claim) WHERE c.body CONTAINS 'x' }] AS n", 'operator', undefined],
    ['CALL db.labels() YIELD label RETURN label', 'procedure', { line: 1, column: 1 }],
    ['RETURN apoc.cypher.runFirstColumnSingle("RETURN 1", {}) AS x', 'function', { line: 1, column: 20 }],
    ["MATCH (n:$('Claim')) RETURN n", 'dynamic', { line: 1, column: 10 }],
  ])('refuses %s', async (text, code, place) => {
    expect(await ask(text)).toMatchObject({ code, ...(place && { place }) })
  })

  test('what only looks like a clause is a name', async () => {
    const text =
      'MATCH (n:Agent) WHERE n.set IS NULL AND \'x; DELETE\' <> "CREATE" /* SET */ RETURN {delete: 1} AS `MERGE`, n.load // REMOVE'
    expect(await ask(text)).toMatchObject({ columns: ['MERGE', 'n.load'] })
  })

  test(`300 hostile texts change and read nothing (seed ${seed})`, async () => {
    const before = await stored()
    const texts = hostileTexts(seed, 300)
    expect(new Set(texts).size).toBe(300)
    const allowed: string[] = []
    for (const text of texts) {
      if (!('code' in (await ask(text)))) allowed.push(text)
      // Past the words: the plan and the access mode hold by themselves.
      const text2 = compiledText(new CompiledCypher('hostile', text))
      const planned = await runConsole(db, { text: text2, parameters: {}, revision: 1, asOf })
      if (!('code' in planned)) allowed.push(`by its plan: ${text}`)
    }
    expect(allowed).toEqual([])
    expect(await stored()).toEqual(before)
  })
})

const counts = defineQuery({
  name: 'test-counts',
  mode: 'read',
  params: z.object({}),
  row: z.object({ labels: z.array(z.string()), nodes: z.int(), properties: z.int() }),
  cypher: cypher`
    MATCH (n)
    RETURN labels(n) AS labels, count(*) AS nodes, sum(size(keys(n))) AS properties ORDER BY labels`,
})

const relationCounts = defineQuery({
  name: 'test-relation-counts',
  mode: 'read',
  params: z.object({}),
  row: z.object({ type: z.string(), count: z.int(), properties: z.int() }),
  cypher: cypher`
    MATCH ()-[r]->()
    RETURN type(r) AS type, count(*) AS count, sum(size(keys(r))) AS properties ORDER BY type`,
})

const schema = defineQuery({
  name: 'test-schema',
  mode: 'read',
  params: z.object({}),
  row: z.object({ name: z.string() }),
  cypher: cypher`SHOW INDEXES YIELD name RETURN name ORDER BY name`,
})

async function stored() {
  return [await db.read(counts, {}), await db.read(relationCounts, {}), await db.read(schema, {})]
}

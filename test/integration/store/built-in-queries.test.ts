import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { writeClaims } from '@throughline/graph/store/claims/write-claims.ts'
import type { Cell } from '@throughline/graph/store/console/cells.ts'
import { ConsoleText } from '@throughline/graph/store/console/console-text.ts'
import { runConsole } from '@throughline/graph/store/console/run-console.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { publish } from '@throughline/graph/store/publish/publish.ts'
import { builtInById, builtInQueries } from '@throughline/graph/store/saved/built-in-queries.ts'
import { shownText } from '@throughline/graph/store/saved/shown-text.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agentScenarios } from '../../harness/built-in-queries/agents.ts'
import { estateScenarios } from '../../harness/built-in-queries/estate.ts'
import type { QueryScenario } from '../../harness/built-in-queries/scenario.ts'
import { napkinAsOf, napkinClaims } from '../../harness/napkin.ts'
import { emptyDatabase } from './empty-database.ts'
import { syncUnits } from './published.ts'

const scenarios = [...agentScenarios, ...estateScenarios].map((scenario, index) => ({
  ...scenario,
  prefix: `${index}/`,
}))

let db: Database
let revision: number
beforeAll(async () => {
  db = await emptyDatabase()
  const units = scenarios.map(({ estate, prefix }) => ({
    source: 'napkin',
    unit: prefix,
    ...napkinClaims(estate, prefix),
  }))
  await syncUnits(db, units, 'one')
  const rulings = scenarios.flatMap(({ approved, prefix }) => (approved === undefined ? [] : [`${prefix}${approved}`]))
  const evidence = { source: 'lists', file: 'approved', observedAt: napkinAsOf, basis: 'declared' } as const
  await writeClaims(
    db,
    { source: 'lists', unit: 'all', sync: 'one' },
    {
      assets: [],
      relations: [],
      rulings: rulings.map((asset) => ({ form: 'approval', match: { asset }, evidence })),
    },
  )
  revision = (await publish(db, { asOf: napkinAsOf })).revision
})
afterAll(() => db[Symbol.asyncDispose]())

async function rowsOf(
  { query, parameters = {}, prefix }: QueryScenario & { readonly prefix: string },
  asText: boolean,
) {
  const builtIn = builtInById.get(query)
  if (builtIn === undefined) throw new Error(`no built-in query ${query}`)
  const usual = Object.fromEntries(builtIn.parameters.map((parameter) => [parameter.name, parameter.default]))
  const result = await runConsole(db, {
    text: asText ? shownText(builtIn.query.cypher) : builtIn.query.cypher,
    parameters: { ...usual, ...parameters },
    revision,
    asOf: napkinAsOf,
  })
  if ('code' in result) throw new Error(`${query}: ${result.message}`)
  expect(result.bounded, query).toBeNull()
  return result.rows
    .filter(({ assets }) => assets.some((asset) => asset.startsWith(prefix)))
    .map(({ cells }) => cells.map((cell) => shown(cell, prefix)).join(' · '))
}

function shown(cell: Cell, prefix: string): string {
  if (cell === null) return '-'
  if (typeof cell !== 'object') return String(cell)
  if (Array.isArray(cell))
    return `[${cell
      .map((item) => shown(item, prefix))
      .sort()
      .join(', ')}]`
  return 'asset' in cell ? cell.asset.id.replace(prefix, '') : JSON.stringify(cell)
}

describe('built-in queries', () => {
  test('each has a scenario', () => {
    expect([...new Set(scenarios.map(({ query }) => query))].sort()).toEqual([...builtInById.keys()].sort())
    expect(builtInQueries.length).toBeGreaterThanOrEqual(20)
  })

  test.each(scenarios)('$query finds exactly what it asks for', async (scenario) => {
    expect((await rowsOf(scenario, false)).sort()).toEqual([...scenario.rows].sort())
  })

  test('each can be opened and run in the console', async () => {
    for (const scenario of scenarios)
      expect((await rowsOf(scenario, true)).sort(), scenario.query).toEqual([...scenario.rows].sort())
    for (const { query } of builtInQueries) expect(ConsoleText.of(shownText(query.cypher))).toBeInstanceOf(ConsoleText)
    expect(assetKinds.length).toBeGreaterThan(0)
  })
})

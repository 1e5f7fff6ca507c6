import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { cypherRunner } from '@throughline/graph/derive/cypher/cypher-runner.ts'
import { CompiledCypher } from '@throughline/graph/derive/cypher/cypher-session.ts'
import { derive } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { edgeTypeNumber } from '@throughline/graph/derive/edge-types.ts'
import { noFindings } from '@throughline/graph/derive/findings.ts'
import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { cypherSession } from '@throughline/graph/store/cypher-session.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { deleteAssets, loadEstate } from '../harness/load-estate.ts'
import { testNeo4j } from '../harness/servers/test-servers.ts'

const prefix = `committed-${randomUUID()}-`
let database: Database
let derived: Derived

beforeAll(async () => {
  database = new Database(await testNeo4j())
  const estate = joinDrafts(Array.from({ length: 25 }, (_, seed) => generateDraft(3_000 + seed, `${prefix}${seed}-`)))
  await loadEstate(database, estate)
  const findings = noFindings(estate)
  const options = { asOf: estate.asOf, revision: 1, shared: true }
  derived = await derive(estate, findings, cypherRunner(cypherSession(database), findings.facts, options))
})

afterAll(async () => {
  await deleteAssets(database, prefix)
  await database[Symbol.asyncDispose]()
})

test('an analyst who runs a rule’s committed file finds the ends of its steps', async () => {
  const { facts, steps } = derived
  const ids = (foothold: number | undefined): string => facts.asset(assetOfFoothold(foothold ?? -1)).id
  for (const [number, rule] of allRules.entries()) {
    const expected = new Set<string>()
    for (let step = 0; step < steps.count; step++)
      if (steps.rule[step] === number) expected.add(`${ids(steps.from[step])} ${ids(steps.to[step])}`)
    expect(expected.size, rule.id).toBeGreaterThan(0)
    expect(await runFile(`rules/${rule.id}.cypher`), rule.id).toEqual([...expected].sort())
  }
}, 120_000)

test('an analyst who runs a capability’s committed file finds what is stored', async () => {
  const { facts } = derived
  for (const { type } of allCapabilities) {
    const edges = facts.edgesOfType(edgeTypeNumber(type)).toArray()
    const expected = new Set(
      Array.from(edges, (edge) => `${facts.asset(facts.fromOf(edge)).id} ${facts.asset(facts.toOf(edge)).id}`),
    )
    expect(expected.size, type).toBeGreaterThan(0)
    const file = `capabilities/${type.toLowerCase().replaceAll('_', '-')}.cypher`
    expect(await runFile(file), type).toEqual([...expected].sort())
  }
}, 120_000)

/** The ends that the statements of a file return, of our own assets. */
async function runFile(name: string): Promise<string[]> {
  const text = readFileSync(new URL(`../../graph/cypher/${name}`, import.meta.url), 'utf8')
  const ends = new Set<string>()
  for (const statement of text.split(/;\n/).filter((part) => part.includes('RETURN'))) {
    const parameters = { asOf: derived.estate.asOf }
    for await (const row of cypherSession(database).stream(new CompiledCypher(name, statement), parameters))
      if (String(row['from']).startsWith(prefix)) ends.add(`${row['from']} ${row['to']}`)
  }
  return [...ends].sort()
}

import { randomUUID } from 'node:crypto'
import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { cypherRunner } from '@throughline/graph/derive/cypher/cypher-runner.ts'
import { derive, deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { deriveDifference } from '@throughline/graph/derive/difference.ts'
import { noFindings } from '@throughline/graph/derive/findings.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { cypherSession } from '@throughline/graph/store/cypher-session.ts'
import { cypher, edgeType, joinCypher } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { applyEdit, edits } from '../harness/edit-draft.ts'
import { type Draft, generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { deleteAssets, loadEstate, updateEstate } from '../harness/load-estate.ts'
import { napkin } from '../harness/napkin.ts'
import { Random } from '../harness/random.ts'
import { columnsOf, readingOf } from '../harness/reading.ts'
import { allScenarios } from '../harness/rule-scenarios.ts'
import { testNeo4j } from '../harness/servers/test-servers.ts'

const prefix = `conformance-${randomUUID()}-`
let database: Database

beforeAll(async () => {
  database = new Database(await testNeo4j())
})

afterAll(async () => {
  await deleteAssets(database, prefix)
  await database[Symbol.asyncDispose]()
})

test('Cypher finds what joining in memory finds on 60 generated estates, evidence included', async () => {
  const drafts = Array.from({ length: 60 }, (_, seed) => generateDraft(1_000 + seed, `${prefix}a${seed}-`))
  const estate = joinDrafts(drafts)
  await loadEstate(database, estate)
  const findings = noFindings(estate)
  const options = { asOf: estate.asOf, revision: 1, shared: true }
  const derived = await derive(estate, findings, cypherRunner(cypherSession(database), findings.facts, options))
  const expected = await deriveInMemory(estate)
  expect(expected.steps.count).toBeGreaterThan(10_000)
  expectSame(derived, expected)
  expect(await storedCapabilities(`${prefix}a`)).toEqual(capabilityIds(expected))
}, 300_000)

test('Cypher finds what joining in memory finds on the napkins of all scenarios', async () => {
  const scenarios = [...(await allScenarios()).values()].flat()
  expect(scenarios.length).toBeGreaterThan(100)
  const estates = scenarios.map((scenario, number) => napkin(scenario, `${prefix}s${number}-`))
  const estate = together(estates)
  await loadEstate(database, estate)
  const findings = noFindings(estate)
  const options = { asOf: estate.asOf, revision: 1, shared: true }
  const derived = await derive(estate, findings, cypherRunner(cypherSession(database), findings.facts, options))
  expectSame(derived, await deriveInMemory(estate))
}, 300_000)

test('deriving differences by Cypher equals deriving from scratch in memory, edit after edit', async () => {
  const random = new Random(7)
  let drafts = Array.from({ length: 12 }, (_, seed) => generateDraft(2_000 + seed, `${prefix}b${seed}-`))
  let previous: Derived | null = null
  for (const [revision, asOf] of ['2026-06-01', '2026-06-01', '2025-01-01', '2027-12-01', '2026-06-01'].entries()) {
    if (revision > 0) drafts = drafts.map((draft) => edited(draft, random))
    const estate = joinDrafts(drafts, `${asOf}T00:00:00Z`)
    await updateEstate(database, previous?.estate, estate)
    const { derived } = await deriveDifference(previous, estate, (facts) =>
      cypherRunner(cypherSession(database), facts, { asOf: estate.asOf, revision, shared: true }),
    )
    const expected = await deriveInMemory(estate)
    expectSame(derived, expected)
    expect(await storedCapabilities(`${prefix}b`)).toEqual(capabilityIds(expected))
    previous = derived
  }
}, 300_000)

/** Estates that share no ids, as one. */
function together(estates: readonly Estate[]): Estate {
  const [first] = estates
  if (first === undefined) throw new Error('there is no estate')
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
  const assets = estates.flatMap((estate) => estate.assets).sort(byId)
  return { ...first, assets, relations: estates.flatMap((estate) => estate.relations).sort(byId) }
}

function edited(draft: Draft, random: Random): Draft {
  const chosen = Array.from({ length: 1 + random.below(4) }, () => ({
    what: random.pick(edits),
    seed: random.below(1_000_000),
  }))
  return chosen.reduce(applyEdit, draft)
}

function expectSame(derived: Derived, expected: Derived): void {
  // What differs is told in words first; the numbers would say nothing to a reader.
  expect(readingOf(derived)).toEqual(readingOf(expected))
  expect(columnsOf(derived)).toEqual(columnsOf(expected))
}

function capabilityIds({ facts }: Derived): string[] {
  return Array.from({ length: facts.edgeCount - facts.relations.length }, (_, index) =>
    facts.edgeId(facts.relations.length + index),
  ).sort()
}

const readCapabilities = defineQuery({
  name: 'capabilities of a prefix',
  mode: 'read',
  params: z.object({ prefix: z.string() }),
  row: z.object({ id: z.string() }),
  cypher: cypher`
    MATCH (from:Asset)-[capability:${joinCypher(allCapabilities.map(edgeType), '|')}]->()
    WHERE from.id STARTS WITH $prefix
    RETURN capability.id AS id`,
})

async function storedCapabilities(of: string): Promise<string[]> {
  return (await database.read(readCapabilities, { prefix: of })).map(({ id }) => id).sort()
}

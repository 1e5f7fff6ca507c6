import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import {
  accessOfFoothold,
  assetOfFoothold,
  type Foothold,
  footholdId,
  footholdNumber,
  parseFoothold,
} from '@throughline/graph/footholds/foothold.ts'
import { cypherPathfinder } from '@throughline/graph/pathfinder/cypher/cypher-pathfinder.ts'
import type { Bounds, FootholdPath } from '@throughline/graph/pathfinder/pathfinder.ts'
import { snapshotPathfinder } from '@throughline/graph/pathfinder/snapshot/snapshot-pathfinder.ts'
import { bruteForce } from '@throughline/graph/pathfinder/testing/brute-force.ts'
import { randomDerived, randomInts } from '@throughline/graph/pathfinder/testing/random-derived.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { cypher } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { testNeo4j } from '../harness/servers/test-servers.ts'

/** The revision that is asked about; steps that ended before it or begin after it must not be walked. */
const revision = 7

const stepRow = z.object({
  rule: z.string(),
  from: z.string(),
  to: z.string(),
  difficulty: z.int(),
  since: z.int(),
  until: z.int().nullable(),
})

const writeSteps = defineQuery({
  name: 'test-write-steps',
  mode: 'write',
  params: z.object({ rows: z.array(stepRow) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $rows AS row
    MERGE (from:Foothold {id: row.from})
    MERGE (to:Foothold {id: row.to})
    CREATE (from)-[:STEP {rule: row.rule, difficulty: row.difficulty, since: row.since, until: row.until}]->(to)`,
})

const clear = defineQuery({
  name: 'test-clear-steps',
  mode: 'write',
  params: z.object({}),
  row: z.object({}),
  cypher: cypher`MATCH (f:Foothold) DETACH DELETE f`,
})

let database: Database

beforeAll(async () => {
  database = new Database(await testNeo4j())
})

afterAll(async () => {
  await database.write(clear, {})
  await database[Symbol.asyncDispose]()
})

/** Stores the steps of a revision, and among them some that are not of it. */
async function store(derived: Derived, seed: number): Promise<void> {
  const random = randomInts(seed)
  const { rule, from, to, derivations, count } = derived.steps
  const rows = Array.from({ length: count }, (_, step) => ({
    rule: allRules[rule[step] ?? -1]?.id ?? '',
    from: idOf(derived, from[step] ?? -1),
    to: idOf(derived, to[step] ?? -1),
    difficulty: derivations.difficulty[step] ?? 0,
    since: 1 + random(revision),
    until: random(2) === 0 ? null : revision + 1 + random(3),
  }))
  const foothold = (): string => idOf(derived, random(derived.facts.assets.length * accesses.length))
  const others = [
    { since: 1, until: revision },
    { since: revision + 1, until: null },
  ].map((life) => ({ rule: 'call-tool', from: foothold(), to: foothold(), difficulty: 1, ...life }))
  await database.write(clear, {})
  await database.write(writeSteps, { rows: [...rows, ...others] })
}

function idOf(derived: Derived, foothold: number): string {
  return footholdId({ asset: derived.facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
}

function words({ from, to, steps }: FootholdPath): string {
  return [
    `${footholdId(from)} to ${footholdId(to)}`,
    ...steps.map((step) => `${step.rule} ${footholdId(step.from)} ${footholdId(step.to)}`),
  ].join(', ')
}

const bounds: readonly Bounds[] = [{}, { maxHops: 1 }, { maxHops: 2 }, { limit: 3 }, { maxHops: 2, limit: 5 }]
const seeds = Array.from({ length: 12 }, (_, seed) => seed)

// The database plans each query anew for the first of them.
describe('both pathfinders and walking every path', { timeout: 180_000 }, () => {
  it.each(seeds)('agree on random steps, seed %i', async (seed) => {
    const derived = randomDerived(seed, 4, 20)
    await store(derived, seed)
    const random = randomInts(seed + 500)
    const some = (): Foothold => ({ asset: `a${random(4)}`, access: accesses[random(5) + 1] ?? 'own' })
    const entries = [parseFoothold('control@a0'), some(), some(), { asset: 'a9', access: 'read' } as const]
    const targets = Array.from({ length: 6 }, some)
    const [inMemory, inNeo4j] = [snapshotPathfinder(derived), cypherPathfinder(database, revision)]

    for (const bound of bounds) {
      const paths = await inMemory.shortestPaths(entries, targets, bound)
      expect(await inNeo4j.shortestPaths(entries, targets, bound)).toEqual(paths)
      const radius = await inMemory.blastRadius(entries[1] ?? some(), bound)
      expect(await inNeo4j.blastRadius(entries[1] ?? some(), bound)).toEqual(radius)
      const exposure = await inMemory.exposure(targets[0] ?? some(), entries, bound)
      expect(await inNeo4j.exposure(targets[0] ?? some(), entries, bound)).toEqual(exposure)
    }

    const { paths } = await inNeo4j.shortestPaths(entries, targets)
    expect(paths.map(words).sort()).toEqual(walkedPaths(derived, entries, targets).sort())
  })

  // What a seed generates follows from the ontology: now and then one of them has no path.
  let ofEstates = 0
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('agree on generated estates, seed %i', async (seed) => {
    const derived = await deriveInMemory(joinDrafts([generateDraft(seed, 'one:'), generateDraft(seed + 100, 'two:')]))
    await store(derived, seed)
    const { assets } = derived.facts
    const entries = assets
      .map(({ id }): Foothold => ({ asset: id, access: 'control' }))
      .filter((_, index) => index % 7 === 0)
    const targets = assets
      .map(({ id }): Foothold => ({ asset: id, access: 'read' }))
      .filter((_, index) => index % 5 === 0)
    const [inMemory, inNeo4j] = [snapshotPathfinder(derived), cypherPathfinder(database, revision)]

    const { paths } = await inMemory.shortestPaths(entries, targets)

    ofEstates += paths.length
    expect((await inNeo4j.shortestPaths(entries, targets)).paths).toEqual(paths)
    for (const entry of entries) expect(await inNeo4j.blastRadius(entry)).toEqual(await inMemory.blastRadius(entry))
    for (const target of targets)
      expect(await inNeo4j.exposure(target, entries)).toEqual(await inMemory.exposure(target, entries))
  })

  it('find something to agree on', async () => {
    const found = seeds.flatMap((seed) =>
      walkedPaths(randomDerived(seed, 4, 20), [parseFoothold('control@a0')], [parseFoothold('inject@a3')]),
    )
    expect(found.length).toBeGreaterThan(5)
    expect(ofEstates).toBeGreaterThan(20)
  })
})

function walkedPaths(derived: Derived, entries: readonly Foothold[], targets: readonly Foothold[]): string[] {
  const walked = entries.flatMap((entry) => {
    const asset = derived.facts.findAsset(entry.asset)
    if (asset === undefined) return []
    const best = bruteForce(derived, footholdNumber(asset, entry.access), 100, false)
    return targets.flatMap((target) => {
      const path = best.get(footholdNumber(derived.facts.assetNumber(target.asset), target.access))
      return path === undefined ? [] : [[`${footholdId(entry)} to ${footholdId(target)}`, ...path.steps].join(', ')]
    })
  })
  return [...new Set(walked)]
}

describe('the cypher pathfinder', () => {
  it('answers within its deadline, and says that time bounded it', async () => {
    await store(randomDerived(3, 4, 20), 3)

    const answer = await cypherPathfinder(database, revision).blastRadius(parseFoothold('control@a0'), { deadline: 0 })

    expect(answer.completeness).toEqual({ kind: 'bounded', by: 'time', limit: 0 })
  })
})

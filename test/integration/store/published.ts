import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { accessOfFoothold, assetOfFoothold, footholdId } from '@throughline/graph/footholds/foothold.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { sweepUnit } from '@throughline/graph/store/claims/sweep.ts'
import { writeClaims } from '@throughline/graph/store/claims/write-claims.ts'
import { cypher, edgeType, joinCypher } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { recordUnit } from '@throughline/graph/store/syncs/record-sync.ts'
import { z } from 'zod'
import type { Unit } from '../../harness/company.ts'

const idRow = z.object({ id: z.string() })

const storedSteps = defineQuery({
  name: 'test-stored-steps',
  mode: 'read',
  params: z.object({ revision: z.int() }),
  row: idRow,
  cypher: cypher`
    MATCH (a:Foothold)-[s:STEP]->(b:Foothold)
    WHERE s.since <= $revision AND (s.until IS NULL OR s.until > $revision)
    RETURN s.rule + ' ' + a.id + ' ' + b.id AS id ORDER BY id`,
})

const storedCapabilities = defineQuery({
  name: 'test-stored-capabilities',
  mode: 'read',
  params: z.object({}),
  row: idRow,
  cypher: cypher`
    MATCH (:Asset)-[c:${joinCypher(allCapabilities.map(edgeType), '|')}]->(:Asset)
    RETURN c.id AS id ORDER BY id`,
})

const leftOver = defineQuery({
  name: 'test-left-over',
  mode: 'read',
  params: z.object({}),
  row: z.object({ dirty: z.int(), retired: z.int() }),
  cypher: cypher`
    RETURN COUNT { (:Dirty) } AS dirty, COUNT { MATCH (c:Claim) WHERE c.retired IS NOT NULL } AS retired`,
})

/** Steps of a revision as the database holds them: rule, from, to. */
export async function stepsOf(db: Database, revision: number): Promise<string[]> {
  return (await db.read(storedSteps, { revision })).map(({ id }) => id)
}

export async function capabilitiesOf(db: Database): Promise<string[]> {
  return (await db.read(storedCapabilities, {})).map(({ id }) => id)
}

/** Claims that the next publish would look at, and claims that are retired and still there. */
export async function leftOverClaims(db: Database): Promise<{ dirty: number; retired: number } | undefined> {
  return (await db.read(leftOver, {}))[0]
}

/** Steps that were derived: rule, from, to. */
export function derivedSteps({ facts, steps }: Derived): string[] {
  const id = (foothold = -1): string =>
    footholdId({ asset: facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
  return Array.from(
    { length: steps.count },
    (_, step) => `${allRules[steps.rule[step] ?? -1]?.id} ${id(steps.from[step])} ${id(steps.to[step])}`,
  ).sort()
}

/** Capabilities that were derived: ids. */
export function derivedCapabilities({ facts }: Derived): string[] {
  const count = facts.edgeCount - facts.relations.length
  return Array.from({ length: count }, (_, index) => facts.edgeId(facts.relations.length + index)).sort()
}

/** Everything that a revision is, but for how the table of facts keeps it. */
export function plainTables({ estate, facts, capabilities, steps }: Derived): unknown {
  const edges = Array.from({ length: facts.edgeCount }, (_, edge) => [
    facts.edgeId(edge),
    facts.typeOf(edge),
    facts.fromOf(edge),
    facts.toOf(edge),
    facts.keyOf(edge),
  ])
  return { estate, edges, capabilities, steps }
}

/** Writes units as a sync does, each read completely. */
export async function syncUnits(
  db: Database,
  units: readonly Unit[],
  sync: string,
): Promise<{ created: number; changed: number }> {
  const total = { created: 0, changed: 0 }
  for (const { source, unit, assets, relations } of units) {
    const written = await writeClaims(db, { source, unit, sync }, { assets, relations })
    const retired = await sweepUnit(db, { source, unit, sync })
    total.created += written.created
    total.changed += written.changed
    const counts = { accepted: assets.length + relations.length, written, retired, refused: 0, rejections: [] }
    await recordUnit(db, { sync, source, unit, format: 'facts', state: 'read', complete: true, ...counts })
  }
  return total
}

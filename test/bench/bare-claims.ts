import { cypher } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { z } from 'zod'

const batchSize = 10_000
const row = z.record(z.string(), z.unknown())

const storedClaims = defineQuery({
  name: 'bench-stored-claims',
  mode: 'read',
  params: z.object({}),
  row: z.object({ row }),
  cypher: cypher`MATCH (c:Claim) RETURN properties(c) AS row`,
})

const bareClaims = defineQuery({
  name: 'bench-bare-claims',
  mode: 'write',
  params: z.object({ rows: z.array(row) }),
  row: z.object({}),
  cypher: cypher`UNWIND $rows AS row MERGE (c:Claim {key: row.key}) SET c = row`,
})

/** The rows that a sync has written. */
export async function readClaimRows(db: Database): Promise<z.infer<typeof row>[]> {
  const rows: z.infer<typeof row>[] = []
  for await (const stored of db.stream(storedClaims, {}, { timeoutMs: 600_000 })) rows.push(stored.row)
  return rows
}

/** Writes the very rows of a sync, in batches and nothing else: what a sync cannot do without. */
export async function loadBareClaims(db: Database, rows: readonly z.infer<typeof row>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batchSize)
    await db.write(bareClaims, { rows: rows.slice(at, at + batchSize) })
}

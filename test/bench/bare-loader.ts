import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import { relationId } from '@throughline/graph/facts/relation-id.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { cypher, edgeType, label } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { z } from 'zod'
import type { Unit } from '../harness/company.ts'

const batchSize = 10_000
const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) })

/** The peer of a sync: the usual loader, batched UNWIND … MERGE of the same rows as nodes and relationships, and nothing else. Returns how many rows. */
export async function loadBare(db: Database, units: readonly Unit[]): Promise<number> {
  const assets = new Map(units.flatMap((unit) => unit.assets).map((claim) => [claim.id, claim]))
  const relations = new Map(units.flatMap((unit) => unit.relations).map((claim) => [relationId(claim), claim]))
  for (const [kind, claims] of Map.groupBy(assets.values(), (claim) => claim.kind))
    await inBatches(db, nodeQuery(kind), claims.map(nodeRow))
  for (const [type, claims] of Map.groupBy(relations.values(), (claim) => claim.type)) {
    const sorted = claims.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    await inBatches(db, relationshipQuery(type), sorted.map(relationshipRow))
  }
  return assets.size + relations.size
}

async function inBatches(
  db: Database,
  query: ReturnType<typeof nodeQuery>,
  all: readonly Record<string, unknown>[],
): Promise<void> {
  for (let at = 0; at < all.length; at += batchSize) await db.write(query, { rows: all.slice(at, at + batchSize) })
}

function nodeQuery(name: string) {
  const kind = assetKinds.find((candidate) => candidate.kind === name)
  if (kind === undefined) throw new Error(`no kind ${name}`)
  return defineQuery({
    name: 'bench-bare-nodes',
    mode: 'write',
    params: rows,
    row: z.object({}),
    cypher: cypher`UNWIND $rows AS row MERGE (a:Asset {id: row.id}) SET a = row.properties, a:${label(kind)}`,
  })
}

function relationshipQuery(name: string) {
  const type = relationTypes.find((candidate) => candidate.type === name)
  if (type === undefined) throw new Error(`no relation ${name}`)
  return defineQuery({
    name: 'bench-bare-relationships',
    mode: 'write',
    params: rows,
    row: z.object({}),
    cypher: cypher`UNWIND $rows AS row MATCH (a:Asset {id: row.from}) MATCH (b:Asset {id: row.to})
      MERGE (a)-[r:${edgeType(type)} {id: row.id}]->(b) SET r = row.properties`,
  })
}

function nodeRow({ id, kind, name, properties, evidence }: AssetClaim): Record<string, unknown> {
  const { source, file, pointer = '', observedAt } = evidence
  return { id, properties: { id, kind, name: name ?? id, ...properties, source, file, pointer, observedAt } }
}

function relationshipRow(claim: RelationClaim): Record<string, unknown> {
  const { source, file, pointer = '', observedAt } = claim.evidence
  const id = relationId(claim)
  return {
    id,
    from: claim.from,
    to: claim.to,
    properties: { id, grants: claim.grants, ...claim.properties, source, file, pointer, observedAt },
  }
}

import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import { type CypherText, cypher, edgeType, label } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { z } from 'zod'

const batchSize = 5_000

/**
 * Writes the assets and relations of an estate as they are laid out in the database, and nothing else. The store writes them
 * from claims; tests of the rules need no claims.
 */
export async function loadEstate(database: Database, estate: Pick<Estate, 'assets' | 'relations'>): Promise<void> {
  await run(database, cypher`CREATE CONSTRAINT asset_id IF NOT EXISTS FOR (asset:Asset) REQUIRE asset.id IS UNIQUE`, {})
  for (const [kind, assets] of Map.groupBy(estate.assets, (asset) => asset.kind)) {
    const rows = assets.map(({ id, name, properties }) => ({ ...native(properties), id, kind, name }))
    const text = cypher`UNWIND $rows AS row MERGE (asset:Asset {id: row.id}) SET asset = row, asset:${label({ kind })}`
    await inBatches(database, text, rows)
  }
  for (const [type, relations] of Map.groupBy(estate.relations, (relation) => relation.type)) {
    const rows = relations.map(({ id, from, to, grants, properties }) => ({
      from,
      to,
      id,
      properties: { ...native(properties), id, grants },
    }))
    const text = cypher`
      UNWIND $rows AS row
      MATCH (from:Asset {id: row.from}) MATCH (to:Asset {id: row.to})
      MERGE (from)-[relation:${edgeType({ type })} {id: row.id}]->(to) SET relation = row.properties`
    await inBatches(database, text, rows)
  }
}

/** Makes what `loadEstate` wrote of one estate that of the next. An asset of another kind is made anew. */
export async function updateEstate(database: Database, previous: Estate | undefined, next: Estate): Promise<void> {
  const kinds = new Map(next.assets.map(({ id, kind }) => [id, kind]))
  const assets = (previous?.assets ?? []).filter(({ id, kind }) => kinds.get(id) !== kind).map(({ id }) => id)
  const kept = new Set(next.relations.map(({ id }) => id))
  const relations = (previous?.relations ?? []).filter(({ id }) => !kept.has(id)).map(({ id, from }) => ({ id, from }))
  const dropRelations = cypher`UNWIND $rows AS row MATCH (:Asset {id: row.from})-[relation {id: row.id}]->() DELETE relation`
  await run(database, dropRelations, { rows: relations })
  await run(database, cypher`UNWIND $ids AS id MATCH (asset:Asset {id: id}) DETACH DELETE asset`, { ids: assets })
  await loadEstate(database, next)
}

/** Deletes the assets whose ids begin with a prefix, with their relations and capabilities. */
export async function deleteAssets(database: Database, prefix: string): Promise<void> {
  await run(
    database,
    cypher`
      MATCH (asset:Asset) WHERE asset.id STARTS WITH $prefix
      DETACH DELETE asset`,
    { prefix },
  )
}

/** A structured value has no native form; no rule asks for one. */
function native(properties: Readonly<Record<string, PropertyValue>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => typeof value !== 'object' || Array.isArray(value)),
  )
}

async function inBatches(database: Database, text: CypherText, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batchSize)
    await run(database, text, { rows: rows.slice(at, at + batchSize) })
}

async function run(database: Database, text: CypherText, parameters: object): Promise<void> {
  const anything = z.record(z.string(), z.unknown())
  const query = defineQuery({ name: 'load estate', mode: 'write', params: anything, row: anything, cypher: text })
  await database.write(query, { ...parameters })
}

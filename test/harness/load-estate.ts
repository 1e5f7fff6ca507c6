import type { CypherSession } from '@throughline/graph/derive/cypher/cypher-session.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'

const batchSize = 5_000

/** Writes the assets and relations of an estate into a database as they are laid out there, nothing else. */
export async function loadEstate(session: CypherSession, estate: Pick<Estate, 'assets' | 'relations'>): Promise<void> {
  await session.write('CREATE CONSTRAINT asset_id IF NOT EXISTS FOR (asset:Asset) REQUIRE asset.id IS UNIQUE', {})
  for (const [kind, assets] of Map.groupBy(estate.assets, (asset) => asset.kind)) {
    const rows = assets.map(({ id, name, properties }) => ({ ...native(properties), id, kind, name }))
    await inBatches(
      session,
      `UNWIND $rows AS row MERGE (asset:Asset {id: row.id}) SET asset = row, asset:${kind}`,
      rows,
    )
  }
  for (const [type, relations] of Map.groupBy(estate.relations, (relation) => relation.type)) {
    const rows = relations.map(({ id, from, to, grants, properties }) => ({
      from,
      to,
      id,
      properties: { ...native(properties), id, grants },
    }))
    const text = `UNWIND $rows AS row
      MATCH (from:Asset {id: row.from}) MATCH (to:Asset {id: row.to})
      MERGE (from)-[relation:${type} {id: row.id}]->(to) SET relation = row.properties`
    await inBatches(session, text, rows)
  }
}

/** Deletes all assets whose ids begin with a prefix, with their relations and capabilities. */
export async function deleteAssets(session: CypherSession, prefix: string): Promise<void> {
  await session.write('MATCH (asset:Asset) WHERE asset.id STARTS WITH $prefix DETACH DELETE asset', { prefix })
}

/** A structured value has no native form; no rule asks for one. */
function native(properties: Readonly<Record<string, PropertyValue>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => typeof value !== 'object' || Array.isArray(value)),
  )
}

async function inBatches(session: CypherSession, text: string, rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batchSize)
    await session.write(text, { rows: rows.slice(at, at + batchSize) })
}

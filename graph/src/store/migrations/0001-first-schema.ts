import { type CypherText, cypher, declaredName } from '../cypher-text.ts'
import { defineMigration } from './define-migration.ts'

export const firstSchema = defineMigration({
  number: 1,
  about: 'Claims and where they come from, facts, footholds with their steps, revisions with their snapshots.',
  statements: [
    unique('Claim', 'key'),
    index('Claim', 'unit'),
    unique('Unit', 'key'),
    index('Unit', 'source'),
    index('Unit', 'name'),
    unique('Source', 'name'),
    unique('Sync', 'id'),
    index('Sync', 'startedAt'),
    unique('SyncUnit', 'key'),
    index('SyncUnit', 'sync'),
    unique('Asset', 'id'),
    cypher`CREATE FULLTEXT INDEX asset_search IF NOT EXISTS FOR (n:Asset) ON EACH [n.name, n.id]`,
    unique('Foothold', 'id'),
    index('Foothold', 'asset'),
    cypher`CREATE INDEX step_until IF NOT EXISTS FOR ()-[s:STEP]-() ON (s.until)`,
    unique('Revision', 'number'),
    index('SnapshotChunk', 'revision'),
  ],
})

function unique(labelName: string, property: string): CypherText {
  const [of, on] = [declaredName(labelName), declaredName(property)]
  const name = declaredName(`${labelName}_${property}`.toLowerCase())
  return cypher`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${of}) REQUIRE n.${on} IS UNIQUE`
}

function index(labelName: string, property: string): CypherText {
  const [of, on] = [declaredName(labelName), declaredName(property)]
  const name = declaredName(`${labelName}_${property}`.toLowerCase())
  return cypher`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${of}) ON (n.${on})`
}

import { cypher } from '@throughline/graph/store/cypher-text.ts'
import { defineQuery } from '@throughline/graph/store/define-query.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { migrate } from '@throughline/graph/store/migrate.ts'
import { z } from 'zod'
import { testNeo4j } from '../../harness/servers/test-servers.ts'

const deleteSome = defineQuery({
  name: 'test-delete-some',
  mode: 'write',
  params: z.object({}),
  row: z.object({ deleted: z.int() }),
  cypher: cypher`MATCH (n) WHERE NOT n:Schema WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted`,
})

/** The test run's database, migrated, with nothing in it. */
export async function emptyDatabase(): Promise<Database> {
  const db = new Database(await testNeo4j())
  await emptied(db)
  return db
}

/** Migrates a database that is a test's own, and deletes all that is in it. */
export async function emptied(db: Database): Promise<void> {
  await migrate(db)
  for (let deleted = 1; deleted > 0; ) deleted = (await db.write(deleteSome, {}))[0]?.deleted ?? 0
}

const clean = defineQuery({
  name: 'test-clean-claims',
  mode: 'write',
  params: z.object({}),
  row: z.object({}),
  cypher: cypher`MATCH (c:Dirty) REMOVE c:Dirty`,
})

/** Makes all claims look as after a publish. */
export async function cleanClaims(db: Database): Promise<void> {
  await db.write(clean, {})
}

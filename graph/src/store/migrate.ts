import { NewerSchemaError } from './database-errors.ts'
import type { Database } from './driver.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import { awaitIndexes } from './queries/await-indexes.ts'
import { schemaVersion } from './queries/schema-version.ts'
import { setSchemaVersion } from './queries/set-schema-version.ts'

/**
 * Brings the stored schema to this version, whatever was cut short before. Safe to run by several processes at once.
 * @returns the version before and after
 * @throws NewerSchemaError if the data was written by a newer version of Throughline
 */
export async function migrate(db: Database): Promise<{ from: number; to: number }> {
  const [stored] = await db.read(schemaVersion, {})
  const from = stored?.version ?? 0
  const to = allMigrations.length
  if (from > to) {
    throw new NewerSchemaError(
      `the stored data has schema ${from}, this version of Throughline knows ${to}: use the version that wrote it, or a newer one`,
      undefined,
    )
  }
  for (const { number, statements } of allMigrations.slice(from)) {
    for (const statement of statements) await db.write(statement, {})
    await db.read(awaitIndexes, {})
    await db.write(setSchemaVersion, { version: number, now: new Date().toISOString() })
  }
  return { from, to }
}

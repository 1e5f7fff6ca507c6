import { z } from 'zod'
import type { CypherText } from '../cypher-text.ts'
import { defineQuery, type Query } from '../define-query.ts'

/** One step of the stored schema. Its statements are idempotent, so a migration that was cut short is run again. */
export interface Migration {
  /** 1, 2, 3 … without gaps; never changed once released. */
  readonly number: number
  readonly about: string
  readonly statements: readonly Query<Record<never, never>, object, 'write'>[]
}

/** Declares a migration. Neo4j runs schema changes and data changes in separate transactions: one per statement. */
export function defineMigration(migration: {
  number: number
  about: string
  statements: readonly CypherText[]
}): Migration {
  const statements = migration.statements.map((cypher, index) =>
    defineQuery({
      name: `migration-${migration.number}.${index + 1}`,
      mode: 'write',
      params: z.object({}),
      row: z.object({}),
      cypher,
    }),
  )
  return { ...migration, statements }
}

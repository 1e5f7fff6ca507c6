import { firstSchema } from './0001-first-schema.ts'
import { scenarios } from './0002-scenarios.ts'
import { sharedQueries } from './0003-shared-queries.ts'
import type { Migration } from './define-migration.ts'

/** Every migration, in order. */
export const allMigrations: readonly Migration[] = [firstSchema, scenarios, sharedQueries]

import { firstSchema } from './0001-first-schema.ts'
import { scenarios } from './0002-scenarios.ts'
import type { Migration } from './define-migration.ts'

/** Every migration, in order. */
export const allMigrations: readonly Migration[] = [firstSchema, scenarios]

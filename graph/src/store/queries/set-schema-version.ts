import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

export const setSchemaVersion = defineQuery({
  name: 'set-schema-version',
  mode: 'write',
  params: z.object({ version: z.int(), now: z.string() }),
  row: z.object({}),
  cypher: cypher`
    MERGE (s:Schema)
    SET s.version = $version, s.migratedAt = $now`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** The version of the stored schema; no row on an empty database. */
export const schemaVersion = defineQuery({
  name: 'schema-version',
  mode: 'read',
  params: z.object({}),
  row: z.object({ version: z.int() }),
  cypher: cypher`MATCH (s:Schema) RETURN s.version AS version`,
})

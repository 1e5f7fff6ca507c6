import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Forgets revisions before one. */
export const dropRevisions = defineQuery({
  name: 'drop-revisions',
  mode: 'write',
  params: z.object({ first: z.int() }),
  row: z.object({}),
  cypher: cypher`
    MATCH (r:Revision)
    WHERE r.number < $first
    DELETE r`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Deletes steps of a revision that was never published, up to a limit. */
export const dropStepsSince = defineQuery({
  name: 'drop-steps-since',
  mode: 'write',
  params: z.object({ revision: z.int(), limit: z.int() }),
  row: z.object({ count: z.int() }),
  cypher: cypher`
    MATCH (:Foothold)-[s:STEP]->()
    WHERE s.since >= $revision
    WITH s LIMIT toInteger($limit)
    DELETE s
    RETURN count(*) AS count`,
})

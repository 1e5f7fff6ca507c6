import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Takes back the end of steps that a revision which was never published had ended, up to a limit. */
export const reopenSteps = defineQuery({
  name: 'reopen-steps',
  mode: 'write',
  params: z.object({ revision: z.int(), limit: z.int() }),
  row: z.object({ count: z.int() }),
  cypher: cypher`
    MATCH (:Foothold)-[s:STEP]->()
    WHERE s.until >= $revision
    WITH s LIMIT toInteger($limit)
    REMOVE s.until
    RETURN count(*) AS count`,
})

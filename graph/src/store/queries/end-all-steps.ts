import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Ends every step that was there before a revision, up to a limit: where what they were derived from cannot be read any more. */
export const endAllStepRows = defineQuery({
  name: 'end-all-steps',
  mode: 'write',
  params: z.object({ revision: z.int(), limit: z.int() }),
  row: z.object({ count: z.int() }),
  cypher: cypher`
    MATCH (:Foothold)-[s:STEP]->()
    WHERE s.until IS NULL AND s.since < $revision
    WITH s LIMIT toInteger($limit)
    SET s.until = $revision
    RETURN count(*) AS count`,
})

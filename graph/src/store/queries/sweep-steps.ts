import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Deletes steps that ended at or before the oldest revision that is kept, up to a limit, and footholds left without any. */
export const sweepStepRows = defineQuery({
  name: 'sweep-steps',
  mode: 'write',
  params: z.object({ oldest: z.int(), limit: z.int() }),
  row: z.object({ count: z.int() }),
  cypher: cypher`
    MATCH (a:Foothold)-[s:STEP]->(b:Foothold)
    WHERE s.until <= $oldest
    WITH a, s, b LIMIT toInteger($limit)
    DELETE s
    WITH collect(a) + collect(b) AS ends, count(*) AS count
    CALL (ends) {
      UNWIND ends AS f
      WITH DISTINCT f
      WHERE NOT EXISTS { (f)-[:STEP]-() }
      DELETE f
    }
    RETURN count`,
})

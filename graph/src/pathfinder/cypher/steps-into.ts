import { z } from 'zod'
import { cypher } from '../../store/cypher-text.ts'
import { defineQuery } from '../../store/define-query.ts'

/** The steps that end at some footholds, in one revision. */
export const stepsInto = defineQuery({
  name: 'steps-into',
  mode: 'read',
  params: z.object({ footholds: z.array(z.string()), revision: z.int() }),
  row: z.object({ rule: z.string(), from: z.string(), to: z.string() }),
  cypher: cypher`
    UNWIND $footholds AS id
    MATCH (to:Foothold {id: id})<-[s:STEP]-(from:Foothold)
    WHERE s.since <= $revision AND (s.until IS NULL OR s.until > $revision)
    RETURN s.rule AS rule, from.id AS from, to.id AS to`,
})

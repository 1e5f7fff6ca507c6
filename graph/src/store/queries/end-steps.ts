import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Ends steps that a revision no longer has. Readers of earlier revisions go on seeing them. */
export const endStepRows = defineQuery({
  name: 'end-steps',
  mode: 'write',
  params: z.object({
    revision: z.int(),
    rows: z.array(z.object({ from: z.string(), to: z.string(), rule: z.string() })),
  }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $rows AS row
    MATCH (a:Foothold {id: row.from})
    MATCH (b:Foothold {id: row.to})
    MATCH (a)-[s:STEP {rule: row.rule}]->(b)
    WHERE s.until IS NULL AND s.since < $revision
    SET s.until = $revision`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Writes steps that are new in a revision. `derivations` is JSON: for each of the first few, the ids of its evidence. */
export const writeStepRows = defineQuery({
  name: 'write-steps',
  mode: 'write',
  params: z.object({
    revision: z.int(),
    rows: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.string(),
        difficulty: z.int(),
        derivations: z.string().nullable(),
        derivationCount: z.int(),
      }),
    ),
  }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $rows AS row
    MATCH (a:Foothold {id: row.from})
    MATCH (b:Foothold {id: row.to})
    MERGE (a)-[s:STEP {rule: row.rule, since: $revision}]->(b)
    SET s.difficulty = row.difficulty, s.derivations = row.derivations, s.derivationCount = row.derivationCount`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Marks claims as published; of the retired ones nothing is left. A claim that changed since it was read stays to be published. */
export const cleanClaimRows = defineQuery({
  name: 'clean-claims',
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ key: z.string(), hash: z.string(), retired: z.boolean() })) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $rows AS row
    MATCH (c:Claim {key: row.key})
    WHERE c.hash = row.hash AND row.retired = (c.retired IS NOT NULL)
    REMOVE c:Dirty
    WITH c
    WHERE c.retired IS NOT NULL
    DELETE c`,
})

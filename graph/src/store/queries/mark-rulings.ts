import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Marks claims as rulings: those of patterns concern facts that they do not name, so every publish asks for them. */
export const markRulings = defineQuery({
  name: 'mark-rulings',
  mode: 'write',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $keys AS key
    MATCH (c:Claim {key: key})
    SET c:Ruling`,
})

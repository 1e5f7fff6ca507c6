import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Takes the mark from claims about relations that wait no more. */
export const unmarkWaiting = defineQuery({
  name: 'unmark-waiting',
  mode: 'write',
  params: z.object({ prefixes: z.array(z.string()) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $prefixes AS prefix
    MATCH (c:Claim)
    WHERE c.key STARTS WITH prefix
    REMOVE c:Waiting`,
})

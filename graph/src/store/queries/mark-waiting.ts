import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Marks the claims about relations that wait for an asset, so that the next publish looks at them again. */
export const markWaiting = defineQuery({
  name: 'mark-waiting',
  mode: 'write',
  params: z.object({ prefixes: z.array(z.string()) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $prefixes AS prefix
    MATCH (c:Claim)
    WHERE c.key STARTS WITH prefix
    SET c:Waiting`,
})

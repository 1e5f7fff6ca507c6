import { z } from 'zod'
import { claimRow, returnClaim } from '../claims/claim-row.ts'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** The claims about some facts that are not retired. To be streamed. */
export const claimsOfFacts = defineQuery({
  name: 'claims-of-facts',
  mode: 'read',
  params: z.object({ prefixes: z.array(z.string()) }),
  row: claimRow,
  cypher: cypher`
    UNWIND $prefixes AS prefix
    MATCH (c:Claim)
    WHERE c.key STARTS WITH prefix AND c.retired IS NULL${returnClaim}`,
})

import { z } from 'zod'
import { claimRow, returnClaim } from '../claims/claim-row.ts'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Every claim that is not retired. To be streamed. */
export const allClaims = defineQuery({
  name: 'all-claims',
  mode: 'read',
  params: z.object({}),
  row: claimRow,
  cypher: cypher`
    MATCH (c:Claim)
    WHERE c.retired IS NULL${returnClaim}`,
})

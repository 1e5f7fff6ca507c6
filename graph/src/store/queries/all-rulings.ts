import { z } from 'zod'
import { claimRow, returnClaim } from '../claims/claim-row.ts'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Every ruling that is not retired. To be streamed. */
export const allRulings = defineQuery({
  name: 'all-rulings',
  mode: 'read',
  params: z.object({}),
  row: claimRow,
  cypher: cypher`
    MATCH (c:Ruling)
    WHERE c.retired IS NULL${returnClaim}`,
})

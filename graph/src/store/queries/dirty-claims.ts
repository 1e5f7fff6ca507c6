import { z } from 'zod'
import { claimForms } from '../claims/claim-row.ts'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Claims that were written or retired since the last publish. To be streamed. */
export const dirtyClaims = defineQuery({
  name: 'dirty-claims',
  mode: 'read',
  params: z.object({}),
  row: z.object({
    key: z.string(),
    fact: z.string(),
    form: z.enum(claimForms),
    hash: z.string(),
    retired: z.boolean(),
  }),
  cypher: cypher`
    MATCH (c:Dirty)
    RETURN c.key AS key, c.fact AS fact, c.form AS form, c.hash AS hash, c.retired IS NOT NULL AS retired`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'

/** What a claim is: a source's statement of a fact, or a ruling about one asset (`override`) or about those of a pattern. */
export const claimForms = ['asset', 'relation', 'override', 'mapping', 'approval'] as const

/** A claim as it is read to be joined. */
export const claimRow = z.object({
  unit: z.string(),
  fact: z.string(),
  form: z.enum(claimForms),
  body: z.string(),
  observedAt: z.string(),
})

/** From a matched claim `c` to a row. */
export const returnClaim = cypher`
    RETURN c.unit AS unit, c.fact AS fact, c.form AS form, c.body AS body, c.observedAt AS observedAt`

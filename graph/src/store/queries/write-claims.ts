import { z } from 'zod'
import { claimForms } from '../claims/claim-row.ts'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/**
 * Writes claims of one unit. A claim that says what it said before is only seen again; one that says something else, or was
 * retired, is to be joined anew. `seenLater` are unchanged ones with a later observation.
 */
export const writeClaimRows = defineQuery({
  name: 'write-claims',
  mode: 'write',
  params: z.object({
    unit: z.string(),
    sync: z.string(),
    now: z.string(),
    rows: z.array(
      z.object({
        key: z.string(),
        fact: z.string(),
        form: z.enum(claimForms),
        body: z.string(),
        hash: z.string(),
        observedAt: z.string(),
      }),
    ),
  }),
  row: z.object({ created: z.int(), changed: z.int(), unchanged: z.int(), seenLater: z.array(z.string()) }),
  cypher: cypher`
    UNWIND $rows AS row
    MERGE (c:Claim {key: row.key})
      ON CREATE SET c:Dirty, c = row, c.unit = $unit, c.firstSeen = $now
    WITH c, row, CASE
      WHEN c.sync IS NULL THEN 'created'
      WHEN c.hash <> row.hash OR c.retired IS NOT NULL THEN 'changed'
      WHEN c.observedAt <> row.observedAt THEN 'seen later'
      ELSE 'seen'
    END AS outcome
    FOREACH (_ IN CASE outcome WHEN 'changed' THEN [1] ELSE [] END |
      SET c:Dirty, c += row
      REMOVE c.retired)
    SET c.sync = $sync, c.observedAt = row.observedAt
    RETURN count(CASE outcome WHEN 'created' THEN 1 END) AS created,
      count(CASE outcome WHEN 'changed' THEN 1 END) AS changed,
      count(CASE WHEN outcome STARTS WITH 'seen' THEN 1 END) AS unchanged,
      collect(CASE outcome WHEN 'seen later' THEN row.key END) AS seenLater`,
})

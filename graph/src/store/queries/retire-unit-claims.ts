import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Retires claims of a unit that a sync did not see, up to a limit. They stay, marked, until a publish has taken them out. */
export const retireUnitClaims = defineQuery({
  name: 'retire-unit-claims',
  mode: 'write',
  params: z.object({ unit: z.string(), sync: z.string(), now: z.string(), limit: z.int() }),
  row: z.object({ retired: z.int() }),
  cypher: cypher`
    MATCH (c:Claim {unit: $unit})
    WHERE c.sync <> $sync AND c.retired IS NULL
    WITH c LIMIT toInteger($limit)
    SET c:Dirty, c.retired = $now
    RETURN count(c) AS retired`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Retires rulings that were taken back. They stay, marked, until a publish has taken them out. */
export const retireRulings = defineQuery({
  name: 'retire-rulings',
  mode: 'write',
  params: z.object({ keys: z.array(z.string()), now: z.string() }),
  row: z.object({ retired: z.int() }),
  cypher: cypher`
    UNWIND $keys AS key
    MATCH (c:Claim {key: key})
    WHERE c.retired IS NULL
    SET c:Dirty, c.retired = $now
    RETURN count(c) AS retired`,
})

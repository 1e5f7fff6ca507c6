import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Marks those of some claims whose fact has other claims too: a later observation may settle a dispute differently. */
export const markDisputable = defineQuery({
  name: 'mark-disputable',
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ key: z.string(), prefix: z.string() })) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $rows AS row
    MATCH (c:Claim {key: row.key})
    WHERE EXISTS {
      MATCH (other:Claim)
      WHERE other.key STARTS WITH row.prefix AND other.key <> row.key AND other.retired IS NULL
    }
    SET c:Dirty`,
})

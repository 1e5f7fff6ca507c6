import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

export const writeFootholds = defineQuery({
  name: 'write-footholds',
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), asset: z.string(), access: z.string() })) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $rows AS row
    MERGE (f:Foothold {id: row.id})
      ON CREATE SET f.asset = row.asset, f.access = row.access`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { refusalSchema } from '../syncs/refusal.ts'

/** Records that a sync did not take, by unit. At most a thousand a unit are kept; the unit's `refused` is the true count. */
export const listRejections = defineQuery({
  name: 'list-rejections',
  mode: 'read',
  params: z.object({ sync: z.string(), skip: z.int(), limit: z.int().max(1_000) }),
  row: z.object({
    source: z.string(),
    unit: z.string(),
    rejection: z.string().transform((text) => refusalSchema.parse(JSON.parse(text))),
  }),
  cypher: cypher`
    MATCH (r:SyncUnit {sync: $sync})
    WHERE r.refused > 0
    UNWIND range(0, size(r.rejections) - 1) AS number
    RETURN r.source AS source, r.name AS unit, r.rejections[number] AS rejection
    ORDER BY unit, source, number SKIP toInteger($skip) LIMIT toInteger($limit)`,
})

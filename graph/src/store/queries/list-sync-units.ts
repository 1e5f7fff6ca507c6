import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** How a sync read its units, by name. */
export const listSyncUnits = defineQuery({
  name: 'list-sync-units',
  mode: 'read',
  params: z.object({ sync: z.string(), skip: z.int(), limit: z.int().max(1_000) }),
  row: z.object({
    source: z.string(),
    unit: z.string(),
    format: z.string(),
    /** `gone`: a complete listing did not find it any more. */
    state: z.enum(['read', 'refused', 'gone']),
    complete: z.boolean(),
    accepted: z.int(),
    refused: z.int(),
    created: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    retired: z.int(),
  }),
  cypher: cypher`
    MATCH (r:SyncUnit {sync: $sync})
    RETURN r.source AS source, r.name AS unit, r.format AS format, r.state AS state, r.complete AS complete,
      r.accepted AS accepted, r.refused AS refused, r.created AS created, r.changed AS changed,
      r.unchanged AS unchanged, r.retired AS retired
    ORDER BY unit, source SKIP toInteger($skip) LIMIT toInteger($limit)`,
})

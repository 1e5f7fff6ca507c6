import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Units of a source by name, as they were read last. */
export const listUnits = defineQuery({
  name: 'list-units',
  mode: 'read',
  params: z.object({ source: z.string(), after: z.string(), limit: z.int().max(1_000) }),
  row: z.object({
    unit: z.string(),
    format: z.string(),
    state: z.enum(['read', 'refused']),
    complete: z.boolean(),
    accepted: z.int(),
    refused: z.int(),
    /** ISO 8601. */
    readAt: z.string(),
  }),
  cypher: cypher`
    MATCH (u:Unit {source: $source})
    WHERE u.name > $after AND u.state IN ['read', 'refused']
    RETURN u.name AS unit, u.format AS format, u.state AS state, u.complete AS complete,
      u.accepted AS accepted, u.refused AS refused, u.readAt AS readAt
    ORDER BY unit LIMIT toInteger($limit)`,
})

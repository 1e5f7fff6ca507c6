import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** The source and name behind every unit's key. To be streamed. */
export const allUnits = defineQuery({
  name: 'all-units',
  mode: 'read',
  params: z.object({}),
  row: z.object({ key: z.string(), source: z.string(), unit: z.string() }),
  cypher: cypher`
    MATCH (u:Unit)
    RETURN u.key AS key, u.source AS source, u.name AS unit`,
})

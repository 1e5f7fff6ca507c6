import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Knows a unit of a source, so that its claims tell where they come from. */
export const openUnit = defineQuery({
  name: 'open-unit',
  mode: 'write',
  params: z.object({ key: z.string(), source: z.string(), unit: z.string(), sync: z.string() }),
  row: z.object({}),
  cypher: cypher`
    MERGE (s:Source {name: $source})
    MERGE (u:Unit {key: $key})
      ON CREATE SET u.source = $source, u.name = $unit
    SET u.sync = $sync`,
})

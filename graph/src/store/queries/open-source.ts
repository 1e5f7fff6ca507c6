import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Knows a source that is read again and again, before anything of it was read, and how old its last reading may be. */
export const openSource = defineQuery({
  name: 'open-source',
  mode: 'write',
  params: z.object({ source: z.string(), maxAgeMs: z.int().nullable() }),
  row: z.object({}),
  cypher: cypher`
    MERGE (s:Source {name: $source})
    SET s.maxAgeMs = $maxAgeMs`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Makes a revision the current one. No row: another attempt has superseded this one. */
export const movePointer = defineQuery({
  name: 'move-pointer',
  mode: 'write',
  params: z.object({
    attempt: z.string(),
    revision: z.int(),
    asOf: z.string(),
    publishedAt: z.string(),
    declarations: z.string(),
    base: z.boolean(),
    bytes: z.int(),
    counts: z.record(z.string(), z.int()),
  }),
  row: z.object({ revision: z.int() }),
  cypher: cypher`
    MATCH (p:Pointer {attempt: $attempt, publishing: $revision})
    MERGE (r:Revision {number: $revision})
    SET r += $counts, r.asOf = $asOf, r.publishedAt = $publishedAt, r.declarations = $declarations,
      r.base = $base, r.bytes = $bytes
    SET p.revision = $revision
    REMOVE p.publishing
    RETURN p.revision AS revision`,
})

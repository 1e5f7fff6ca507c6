import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** The snapshots of some revisions, chunk by chunk in order. To be streamed. */
export const readChunks = defineQuery({
  name: 'read-chunks',
  mode: 'read',
  params: z.object({ first: z.int(), last: z.int() }),
  row: z.object({ revision: z.int(), bytes: z.instanceof(Int8Array) }),
  cypher: cypher`
    MATCH (c:SnapshotChunk)
    WHERE c.revision >= $first AND c.revision <= $last
    RETURN c.revision AS revision, c.bytes AS bytes
    ORDER BY c.revision, c.index`,
})

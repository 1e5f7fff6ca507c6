import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Deletes the snapshots of revisions outside of a range. */
export const dropChunks = defineQuery({
  name: 'drop-chunks',
  mode: 'write',
  params: z.object({ first: z.int(), last: z.int() }),
  row: z.object({}),
  cypher: cypher`
    MATCH (c:SnapshotChunk)
    WHERE c.revision < $first OR c.revision > $last
    DELETE c`,
})

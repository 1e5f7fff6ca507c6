import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

export const writeChunk = defineQuery({
  name: 'write-chunk',
  mode: 'write',
  params: z.object({ revision: z.int(), index: z.int(), bytes: z.instanceof(Int8Array) }),
  row: z.object({}),
  cypher: cypher`
    MERGE (c:SnapshotChunk {revision: $revision, index: $index})
    SET c.bytes = $bytes`,
})

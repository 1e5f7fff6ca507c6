import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** The current revision, and the one that is being published, if any. No row before the first publish. */
export const pointer = defineQuery({
  name: 'pointer',
  mode: 'read',
  params: z.object({}),
  row: z.object({ revision: z.int(), publishing: z.int().nullable(), attempt: z.string().nullable() }),
  cypher: cypher`
    MATCH (p:Pointer)
    RETURN p.revision AS revision, p.publishing AS publishing, p.attempt AS attempt`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Ids of relations that waited for an asset at the last publish. To be streamed. */
export const waitingRelations = defineQuery({
  name: 'waiting-relations',
  mode: 'read',
  params: z.object({}),
  row: z.object({ fact: z.string() }),
  cypher: cypher`
    MATCH (c:Waiting)
    RETURN DISTINCT c.fact AS fact`,
})

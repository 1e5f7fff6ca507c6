import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Forgets a shared query. No row: there was none. */
export const deleteSharedQuery = defineQuery({
  name: 'delete-shared-query',
  mode: 'write',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
  cypher: cypher`
    MATCH (q:SharedQuery {id: $id})
    WITH q, q.id AS id
    DELETE q
    RETURN id`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnSharedQuery, sharedQueryRow } from '../saved/shared-query-row.ts'

export const sharedQueryById = defineQuery({
  name: 'shared-query-by-id',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: sharedQueryRow,
  cypher: cypher`
    MATCH (q:SharedQuery {id: $id})${returnSharedQuery}`,
})

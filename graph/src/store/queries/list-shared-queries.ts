import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnSharedQuery, sharedQueryRow } from '../saved/shared-query-row.ts'

/** Queries that are shared, by name. */
export const listSharedQueries = defineQuery({
  name: 'list-shared-queries',
  mode: 'read',
  params: z.object({ limit: z.int().max(1_000) }),
  row: sharedQueryRow,
  cypher: cypher`
    MATCH (q:SharedQuery)${returnSharedQuery}
    ORDER BY toLower(name), id LIMIT toInteger($limit)`,
})

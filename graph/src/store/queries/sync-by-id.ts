import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnSync, syncRow } from '../syncs/sync-row.ts'

/** One sync; no row if there is none of that id. */
export const syncById = defineQuery({
  name: 'sync-by-id',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: syncRow,
  cypher: cypher`
    MATCH (s:Sync {id: $id})
    WITH s${returnSync}`,
})

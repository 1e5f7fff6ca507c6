import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnSync, syncRow } from '../syncs/sync-row.ts'

/** Syncs that started before a time, newest first. */
export const listSyncs = defineQuery({
  name: 'list-syncs',
  mode: 'read',
  params: z.object({ before: z.string(), limit: z.int().max(200) }),
  row: syncRow,
  cypher: cypher`
    MATCH (s:Sync)
    WHERE s.startedAt < $before
    WITH s ORDER BY s.startedAt DESC, s.id LIMIT toInteger($limit)${returnSync}`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

export const startSyncQuery = defineQuery({
  name: 'start-sync',
  mode: 'write',
  params: z.object({ id: z.string(), title: z.string(), source: z.string().nullable(), startedAt: z.string() }),
  row: z.object({}),
  cypher: cypher`
    MERGE (s:Sync {id: $id})
      ON CREATE SET s.title = $title, s.startedAt = $startedAt
    SET s.state = 'running', s.source = $source
    REMOVE s.finishedAt, s.reason`,
})

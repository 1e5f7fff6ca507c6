import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Ends a sync, and tells each source that it met, or was asked for by name, whether its last sync went through. */
export const finishSyncQuery = defineQuery({
  name: 'finish-sync',
  mode: 'write',
  params: z.object({
    id: z.string(),
    state: z.enum(['done', 'partial', 'failed', 'cancelled']),
    reason: z.string().nullable(),
    finishedAt: z.string(),
    interrupted: z.boolean(),
  }),
  row: z.object({}),
  cypher: cypher`
    MATCH (s:Sync {id: $id})
    SET s.state = $state, s.reason = $reason, s.finishedAt = $finishedAt
    WITH s
    OPTIONAL MATCH (r:SyncUnit {sync: s.id})
    WITH coalesce(r.source, s.source) AS name, min(CASE WHEN r.state <> 'refused' AND r.complete THEN 1 ELSE 0 END) = 1 AS whole
    MATCH (source:Source {name: name})
    SET source.lastSyncAt = $finishedAt, source.interrupted = $interrupted,
      source.failedAt = CASE WHEN $interrupted THEN $finishedAt ELSE source.failedAt END,
      source.failure = CASE WHEN $interrupted THEN coalesce($reason, 'it was cancelled') ELSE source.failure END,
      source.lastCompleteAt = CASE WHEN whole AND NOT $interrupted THEN $finishedAt ELSE source.lastCompleteAt END`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'

/** A sync and its totals so far. */
export const syncRow = z.object({
  id: z.string(),
  /** What was asked to be read. */
  title: z.string(),
  state: z.enum(['running', 'done', 'partial', 'failed', 'cancelled']),
  /** Why it failed. */
  reason: z.string().nullable(),
  /** ISO 8601. */
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  sources: z.array(z.string()),
  /** Files, or pages of an API; one that several sources state something in counts once. */
  units: z.int(),
  refusedUnits: z.int(),
  accepted: z.int(),
  refused: z.int(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  retired: z.int(),
})

export type SyncRow = Readonly<z.infer<typeof syncRow>>

/** From a matched sync `s` to a row, newest first. */
export const returnSync = cypher`
    OPTIONAL MATCH (r:SyncUnit {sync: s.id})
    WITH s, collect(DISTINCT r.source) AS sources,
      count(DISTINCT CASE WHEN r.state <> 'gone' THEN r.name END) AS units,
      count(DISTINCT CASE r.state WHEN 'refused' THEN r.name END) AS refusedUnits, sum(r.accepted) AS accepted,
      sum(r.refused) AS refused, sum(r.created) AS created, sum(r.changed) AS changed,
      sum(r.unchanged) AS unchanged, sum(r.retired) AS retired
    RETURN s.id AS id, s.title AS title, s.state AS state, s.reason AS reason, s.startedAt AS startedAt,
      s.finishedAt AS finishedAt, sources, units, refusedUnits, accepted, refused, created, changed,
      unchanged, retired
    ORDER BY startedAt DESC, id`

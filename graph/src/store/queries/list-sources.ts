import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Sources by name, with how their units were read last. */
export const listSources = defineQuery({
  name: 'list-sources',
  mode: 'read',
  params: z.object({ after: z.string(), limit: z.int().max(1_000) }),
  row: z.object({
    name: z.string(),
    format: z.string().nullable(),
    /** ISO 8601. */
    lastSyncAt: z.string().nullable(),
    /** When a unit of it could last be read. */
    lastReadAt: z.string().nullable(),
    lastCompleteAt: z.string().nullable(),
    /** When a sync of it last failed or was cancelled, and why. */
    failedAt: z.string().nullable(),
    failure: z.string().nullable(),
    /** How old its last reading may be, in milliseconds; null: as old as is usual. */
    maxAgeMs: z.int().nullable(),
    /** The last sync that met it failed or was cancelled. */
    interrupted: z.boolean(),
    units: z.int(),
    refusedUnits: z.int(),
    accepted: z.int(),
    refused: z.int(),
  }),
  cypher: cypher`
    MATCH (s:Source)
    WHERE s.name > $after
    WITH s ORDER BY s.name LIMIT toInteger($limit)
    OPTIONAL MATCH (u:Unit {source: s.name})
    WHERE u.state <> 'gone'
    WITH s, count(u) AS units, count(CASE u.state WHEN 'refused' THEN 1 END) AS refusedUnits,
      sum(u.accepted) AS accepted, sum(u.refused) AS refused,
      max(CASE u.state WHEN 'read' THEN u.readAt ELSE u.statedAt END) AS lastReadAt
    RETURN s.name AS name, s.format AS format, s.lastSyncAt AS lastSyncAt, lastReadAt,
      s.lastCompleteAt AS lastCompleteAt, s.failedAt AS failedAt, s.failure AS failure,
      s.maxAgeMs AS maxAgeMs, coalesce(s.interrupted, false) AS interrupted, units, refusedUnits, accepted, refused
    ORDER BY name`,
})

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
    lastReadAt: z.string().nullable(),
    lastCompleteAt: z.string().nullable(),
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
      sum(u.accepted) AS accepted, sum(u.refused) AS refused, max(u.readAt) AS lastReadAt
    RETURN s.name AS name, s.format AS format, s.lastSyncAt AS lastSyncAt, lastReadAt,
      s.lastCompleteAt AS lastCompleteAt, coalesce(s.interrupted, false) AS interrupted,
      units, refusedUnits, accepted, refused
    ORDER BY name`,
})

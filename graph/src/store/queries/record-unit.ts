import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/**
 * Keeps how the reading of one unit went: on the unit itself, for gaps, and under the sync, for its history. A unit that
 * could not be read does not say which source it is of: whatever has its name counts as met, so no sweep retires it.
 */
export const recordUnitQuery = defineQuery({
  name: 'record-unit',
  mode: 'write',
  params: z.object({
    sync: z.string(),
    syncKey: z.string(),
    unit: z.string(),
    now: z.string(),
    rejections: z.array(z.string()),
    result: z.object({
      source: z.string(),
      name: z.string(),
      format: z.string(),
      state: z.enum(['read', 'refused']),
      complete: z.boolean(),
      accepted: z.int(),
      refused: z.int(),
    }),
    written: z.object({ created: z.int(), changed: z.int(), unchanged: z.int(), retired: z.int() }),
  }),
  row: z.object({}),
  cypher: cypher`
    OPTIONAL MATCH (same:Unit {name: $result.name})
    WHERE same.key <> $unit AND ($result.state = 'refused' OR same.state = 'refused')
    FOREACH (_ IN CASE WHEN $result.state = 'refused' THEN [1] ELSE [] END | SET same.sync = $syncKey)
    FOREACH (_ IN CASE WHEN $result.state = 'read' THEN [1] ELSE [] END | SET same.state = 'gone', same.refused = 0)
    WITH count(same) AS others
    MERGE (s:Source {name: $result.source})
    SET s.format = CASE $result.state WHEN 'read' THEN $result.format ELSE coalesce(s.format, $result.format) END
    MERGE (u:Unit {key: $unit})
    SET u += $result, u.sync = $syncKey, u.readAt = $now,
      u.statedAt = CASE $result.state WHEN 'read' THEN $now ELSE u.statedAt END
    MERGE (r:SyncUnit {key: $syncKey + '.' + $unit})
    SET r += $result, r += $written, r.sync = $sync, r.rejections = $rejections`,
})

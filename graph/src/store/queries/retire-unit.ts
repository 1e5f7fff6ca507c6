import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Forgets how the last reading of a unit went, since the unit is gone, and tells its sync what was retired with it. */
export const retireUnit = defineQuery({
  name: 'retire-unit',
  mode: 'write',
  params: z.object({ unit: z.string(), sync: z.string(), syncKey: z.string() }),
  row: z.object({}),
  cypher: cypher`
    MATCH (u:Unit {key: $unit})
    SET u.state = 'gone', u.refused = 0, u.sync = $syncKey
    WITH u
    OPTIONAL MATCH (c:Claim {unit: u.key})
    WHERE c.retired IS NOT NULL
    WITH u, count(c) AS retired
    MERGE (r:SyncUnit {key: $syncKey + '.' + $unit})
    SET r = {key: $syncKey + '.' + $unit, sync: $sync, source: u.source, name: u.name,
      format: coalesce(u.format, 'unknown'), state: 'gone', complete: true, accepted: 0, refused: 0,
      created: 0, changed: 0, unchanged: 0, retired: retired, rejections: []}`,
})

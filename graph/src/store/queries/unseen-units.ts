import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Units of a source that a sync did not meet, not even unreadable, and that are not gone already. */
export const unseenUnits = defineQuery({
  name: 'unseen-units',
  mode: 'read',
  params: z.object({ source: z.string(), sync: z.string() }),
  row: z.object({ key: z.string() }),
  cypher: cypher`
    MATCH (u:Unit {source: $source})
    WHERE u.sync <> $sync AND coalesce(u.state, '') <> 'gone'
    RETURN u.key AS key`,
})

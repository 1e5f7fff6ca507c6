import { z } from 'zod'
import { allCapabilities } from '../../capabilities/all-capabilities.ts'
import { cypher, edgeType, joinCypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Deletes capabilities, up to a limit, so that all are derived anew. */
export const dropCapabilities = defineQuery({
  name: 'drop-capabilities',
  mode: 'write',
  params: z.object({ limit: z.int() }),
  row: z.object({ count: z.int() }),
  cypher: cypher`
    MATCH (:Asset)-[c:${joinCypher(allCapabilities.map(edgeType), '|')}]->()
    WITH c LIMIT toInteger($limit)
    DELETE c
    RETURN count(*) AS count`,
})

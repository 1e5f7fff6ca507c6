import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Every asset as it is stored. To be streamed. */
export const storedAssets = defineQuery({
  name: 'stored-assets',
  mode: 'read',
  params: z.object({}),
  row: z.object({
    id: z.string(),
    labels: z.array(z.string()),
    properties: z.record(z.string(), z.unknown()),
  }),
  cypher: cypher`
    MATCH (a:Asset)
    RETURN a.id AS id, labels(a) AS labels, properties(a) AS properties`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Returns once every index is filled, or fails after a minute. */
export const awaitIndexes = defineQuery({
  name: 'await-indexes',
  mode: 'read',
  params: z.object({}),
  row: z.object({}),
  cypher: cypher`CALL db.awaitIndexes(60)`,
})

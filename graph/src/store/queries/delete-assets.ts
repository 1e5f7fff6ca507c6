import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Deletes assets with what hangs on them. */
export const deleteAssets = defineQuery({
  name: 'delete-assets',
  mode: 'write',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $ids AS id
    MATCH (a:Asset {id: id})
    DETACH DELETE a`,
})

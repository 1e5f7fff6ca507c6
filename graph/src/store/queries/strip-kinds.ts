import { z } from 'zod'
import { assetKinds } from '../../ontology/asset-kinds.ts'
import { cypher, joinCypher, label } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Takes the label of its kind from assets that are to get another. */
export const stripKinds = defineQuery({
  name: 'strip-kinds',
  mode: 'write',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({}),
  cypher: cypher`
    UNWIND $ids AS id
    MATCH (a:Asset {id: id})
    REMOVE a:${joinCypher(assetKinds.map(label), ':')}`,
})

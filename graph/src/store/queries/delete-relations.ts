import { z } from 'zod'
import { relationTypes } from '../../ontology/relation-types.ts'
import { cypher, edgeType } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** By type: deletes relations, found by their starts. */
export const deleteRelations = new Map(
  relationTypes.map((type) => [
    type.type,
    defineQuery({
      name: `delete-relations-${type.type}`,
      mode: 'write',
      params: z.object({ rows: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })) }),
      row: z.object({}),
      cypher: cypher`
        UNWIND $rows AS row
        MATCH (a:Asset {id: row.from})
        MATCH (b:Asset {id: row.to})
        MATCH (a)-[r:${edgeType(type)} {id: row.id}]->(b)
        DELETE r`,
    }),
  ]),
)

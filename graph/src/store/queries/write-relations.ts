import { z } from 'zod'
import { relationTypes } from '../../ontology/relation-types.ts'
import { cypher, edgeType } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** By type: writes relations as they are now. Rows sorted by their start keep the locks of a hub together. */
export const writeRelations = new Map(
  relationTypes.map((type) => [
    type.type,
    defineQuery({
      name: `write-relations-${type.type}`,
      mode: 'write',
      params: z.object({
        rows: z.array(
          z.object({
            id: z.string(),
            from: z.string(),
            to: z.string(),
            properties: z.record(z.string(), z.unknown()),
          }),
        ),
      }),
      row: z.object({}),
      cypher: cypher`
        UNWIND $rows AS row
        MATCH (a:Asset {id: row.from})
        MATCH (b:Asset {id: row.to})
        MERGE (a)-[r:${edgeType(type)} {id: row.id}]->(b)
        SET r = row.properties`,
    }),
  ]),
)

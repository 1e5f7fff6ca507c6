import { z } from 'zod'
import { relationTypes } from '../../ontology/relation-types.ts'
import { cypher, edgeType, joinCypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Every relation as it is stored. To be streamed. */
export const storedRelations = defineQuery({
  name: 'stored-relations',
  mode: 'read',
  params: z.object({}),
  row: z.object({
    id: z.string(),
    type: z.enum(relationTypes.map(({ type }) => type)),
    from: z.string(),
    to: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
  cypher: cypher`
    MATCH (a:Asset)-[r:${joinCypher(relationTypes.map(edgeType), '|')}]->(b:Asset)
    RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`,
})

import { z } from 'zod'
import { relationTypes } from '../../ontology/relation-types.ts'
import { cypher, edgeType, joinCypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** How many claims and facts are stored. */
export const factCounts = defineQuery({
  name: 'fact-counts',
  mode: 'read',
  params: z.object({}),
  row: z.object({ claims: z.int(), assets: z.int(), relations: z.int() }),
  cypher: cypher`
    RETURN COUNT { MATCH (c:Claim) WHERE c.retired IS NULL } AS claims,
      COUNT { (:Asset) } AS assets,
      COUNT { (:Asset)-[:${joinCypher(relationTypes.map(edgeType), '|')}]->() } AS relations`,
})

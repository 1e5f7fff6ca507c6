import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** The ends of relations and steps that are named by the database's own ids. */
export const relationEnds = defineQuery({
  name: 'relation-ends',
  mode: 'read',
  params: z.object({ elements: z.array(z.string()) }),
  row: z.object({ element: z.string(), from: z.string(), to: z.string() }),
  cypher: cypher`
    UNWIND $elements AS element
    MATCH (a)-[r]->(b)
    WHERE elementId(r) = element
    RETURN element, a.id AS from, b.id AS to`,
})

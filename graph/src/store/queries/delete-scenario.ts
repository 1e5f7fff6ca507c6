import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Forgets a scenario. No row: there was none. */
export const deleteScenario = defineQuery({
  name: 'delete-scenario',
  mode: 'write',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
  cypher: cypher`
    MATCH (s:Scenario {id: $id})
    WITH s, s.id AS id
    DELETE s
    RETURN id`,
})

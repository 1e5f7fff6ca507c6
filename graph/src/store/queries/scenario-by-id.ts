import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnScenario, scenarioRow } from '../scenario-row.ts'

export const scenarioById = defineQuery({
  name: 'scenario-by-id',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: scenarioRow,
  cypher: cypher`
    MATCH (s:Scenario {id: $id})${returnScenario}`,
})

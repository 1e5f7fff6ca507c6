import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnScenario, scenarioRow } from '../scenario-row.ts'

/** Scenarios, those saved last first. */
export const listScenarios = defineQuery({
  name: 'list-scenarios',
  mode: 'read',
  params: z.object({ limit: z.int().max(1_000) }),
  row: scenarioRow,
  cypher: cypher`
    MATCH (s:Scenario)${returnScenario}
    ORDER BY savedAt DESC, id LIMIT toInteger($limit)`,
})

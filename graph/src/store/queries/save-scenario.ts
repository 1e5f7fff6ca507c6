import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnScenario, scenarioRow } from '../scenario-row.ts'

/** Saves a scenario, in place of the one that has its id. */
export const saveScenario = defineQuery({
  name: 'save-scenario',
  mode: 'write',
  params: scenarioRow,
  row: scenarioRow,
  cypher: cypher`
    MERGE (s:Scenario {id: $id})
    SET s.name = $name, s.question = $question, s.savedAt = $savedAt, s.revision = $revision${returnScenario}`,
})

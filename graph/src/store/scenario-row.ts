import { z } from 'zod'
import { cypher } from './cypher-text.ts'

/** A question of what if that somebody saved under a name. */
export const scenarioRow = z.object({
  id: z.string(),
  name: z.string(),
  /** The question as JSON, as it was asked. */
  question: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
  /** The revision that it was about when it was saved. */
  revision: z.int(),
})
export type ScenarioRow = Readonly<z.infer<typeof scenarioRow>>

/** From a matched scenario `s` to a row. */
export const returnScenario = cypher`
    RETURN s.id AS id, s.name AS name, s.question AS question, s.savedAt AS savedAt, s.revision AS revision`

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'

/** A query that somebody saved for all. */
export const sharedQueryRow = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** Its Cypher. It is run by the console alone. */
  text: z.string(),
  /** Its parameters as JSON. */
  parameters: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
})
export type SharedQueryRow = Readonly<z.infer<typeof sharedQueryRow>>

/** From a matched query `q` to a row. */
export const returnSharedQuery = cypher`
    RETURN q.id AS id, q.name AS name, q.description AS description, q.text AS text, q.parameters AS parameters,
      q.savedAt AS savedAt`

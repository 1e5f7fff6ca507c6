import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnSharedQuery, sharedQueryRow } from '../saved/shared-query-row.ts'

/** Saves a shared query, in place of the one that has its id. */
export const saveSharedQuery = defineQuery({
  name: 'save-shared-query',
  mode: 'write',
  params: sharedQueryRow,
  row: sharedQueryRow,
  cypher: cypher`
    MERGE (q:SharedQuery {id: $id})
    SET q.name = $name, q.description = $description, q.text = $text, q.parameters = $parameters,
      q.savedAt = $savedAt${returnSharedQuery}`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Says which revision is being written, before the first write: what is found half done is then known to be. */
export const markPublishing = defineQuery({
  name: 'mark-publishing',
  mode: 'write',
  params: z.object({ attempt: z.string(), revision: z.int() }),
  row: z.object({ revision: z.int() }),
  cypher: cypher`
    MATCH (p:Pointer {attempt: $attempt})
    SET p.publishing = $revision
    RETURN p.publishing AS revision`,
})

import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Begins an attempt to publish: whoever attempted before is superseded. */
export const takePointer = defineQuery({
  name: 'take-pointer',
  mode: 'write',
  params: z.object({ attempt: z.string() }),
  row: z.object({ revision: z.int(), publishing: z.int().nullable() }),
  cypher: cypher`
    MERGE (p:Pointer {name: 'current'})
      ON CREATE SET p.revision = 0
    SET p.attempt = $attempt
    RETURN p.revision AS revision, p.publishing AS publishing`,
})

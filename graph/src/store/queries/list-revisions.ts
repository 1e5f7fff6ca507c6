import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'
import { returnRevision, revisionRow } from '../publish/revision-row.ts'

/** Revisions up to a number, newest first. */
export const listRevisions = defineQuery({
  name: 'list-revisions',
  mode: 'read',
  params: z.object({ upTo: z.int(), limit: z.int().max(1_000) }),
  row: revisionRow,
  cypher: cypher`
    MATCH (r:Revision)
    WHERE r.number <= $upTo${returnRevision} LIMIT toInteger($limit)`,
})

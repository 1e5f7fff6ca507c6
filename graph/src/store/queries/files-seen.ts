import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** What the files of a source were like when they were read last; no row if that was not kept. */
export const filesSeen = defineQuery({
  name: 'files-seen',
  mode: 'read',
  params: z.object({ source: z.string() }),
  row: z.object({ attributes: z.string(), contents: z.string() }),
  cypher: cypher`
    MATCH (s:Source {name: $source})
    WHERE s.seenAttributes IS NOT NULL
    RETURN s.seenAttributes AS attributes, s.seenContents AS contents`,
})

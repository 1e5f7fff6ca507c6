import { z } from 'zod'
import { cypher } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** Keeps what the files of a source were like when they were read last, as two hashes. */
export const keepFilesSeen = defineQuery({
  name: 'keep-files-seen',
  mode: 'write',
  params: z.object({ source: z.string(), attributes: z.string(), contents: z.string() }),
  row: z.object({}),
  cypher: cypher`
    MATCH (s:Source {name: $source})
    SET s.seenAttributes = $attributes, s.seenContents = $contents`,
})

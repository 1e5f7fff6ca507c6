import { z } from 'zod'
import { cypher } from '../../store/cypher-text.ts'
import { defineQuery } from '../../store/define-query.ts'

const params = z.object({ frontier: z.array(z.string()), revision: z.int(), silent: z.array(z.string()) })
const row = z.object({ id: z.string(), silent: z.boolean() })

/** Footholds one step out of a frontier, in one revision, and whether the step is silent. */
export const nextFootholds = defineQuery({
  name: 'next-footholds',
  mode: 'read',
  params,
  row,
  cypher: cypher`
    UNWIND $frontier AS id
    MATCH (:Foothold {id: id})-[s:STEP]->(next:Foothold)
    WHERE s.since <= $revision AND (s.until IS NULL OR s.until > $revision)
    RETURN DISTINCT next.id AS id, s.rule IN $silent AS silent`,
})

/** Footholds one step before a frontier. */
export const previousFootholds = defineQuery({
  name: 'previous-footholds',
  mode: 'read',
  params,
  row,
  cypher: cypher`
    UNWIND $frontier AS id
    MATCH (:Foothold {id: id})<-[s:STEP]-(previous:Foothold)
    WHERE s.since <= $revision AND (s.until IS NULL OR s.until > $revision)
    RETURN DISTINCT previous.id AS id, s.rule IN $silent AS silent`,
})

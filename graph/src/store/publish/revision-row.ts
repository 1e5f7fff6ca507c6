import { z } from 'zod'
import { cypher } from '../cypher-text.ts'

/** What a revision holds, in numbers. */
export const revisionCounts = z.object({
  assets: z.int(),
  relations: z.int(),
  capabilities: z.int(),
  footholds: z.int(),
  steps: z.int(),
  conflicts: z.int(),
  waiting: z.int(),
  gaps: z.int(),
})
export type RevisionCounts = Readonly<z.infer<typeof revisionCounts>>

/** A published revision. */
export const revisionRow = revisionCounts.extend({
  number: z.int(),
  /** ISO 8601; expiry is judged against it. */
  asOf: z.string(),
  publishedAt: z.string(),
  /** Hash of the rules and kinds that it was derived with. */
  declarations: z.string(),
  /** Whether its snapshot is whole, or a difference from the revision before. */
  base: z.boolean(),
  /** Size of its snapshot. */
  bytes: z.int(),
})
export type RevisionRow = Readonly<z.infer<typeof revisionRow>>

/** From a matched revision `r` to a row, newest first. */
export const returnRevision = cypher`
    RETURN r.number AS number, r.asOf AS asOf, r.publishedAt AS publishedAt, r.declarations AS declarations,
      r.base AS base, r.bytes AS bytes, r.assets AS assets, r.relations AS relations,
      r.capabilities AS capabilities, r.footholds AS footholds, r.steps AS steps, r.conflicts AS conflicts,
      r.waiting AS waiting, r.gaps AS gaps
    ORDER BY number DESC`

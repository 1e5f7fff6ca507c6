import { bases } from '@throughline/graph/facts/evidence.ts'
import { z } from 'zod'
import { completenessSchema, gapSchema, shownEvidenceSchema } from './common.ts'
import { shownPathSchema } from './paths.ts'

/** A fact that is not the same in both revisions, and on which a path rests. Its evidence is that of the revision that has the path. */
export const causeSchema = z.object({
  /** `expiry`: the value is the same, but its time has passed. */
  fact: z.enum(['asset', 'relation', 'property', 'expiry']),
  /** Id of the asset or relation. */
  of: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  /** Of a relation, or of a property of one. */
  relation: z.object({ type: z.string(), from: z.string(), to: z.string() }).optional(),
  property: z.string().optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  basis: z.enum(bases),
  evidence: shownEvidenceSchema,
})

const changedPathSchema = z.object({ path: shownPathSchema, causes: z.array(causeSchema) })
const sideSchema = z.object({ revision: z.int().nullable(), asOf: z.string(), paths: z.int() })

/** `diff --json`. */
export const diffAnswerSchema = z.object({
  before: sideSchema,
  after: sideSchema,
  completeness: completenessSchema,
  /** Of both: what was not read in one may look opened or closed. */
  gaps: z.array(gapSchema),
  /** Pairs that are connected only after, each by its cheapest path. */
  opened: z.array(changedPathSchema),
  /** Pairs that were connected only before. */
  closed: z.array(changedPathSchema),
})

export type Cause = z.infer<typeof causeSchema>
export type DiffAnswer = z.infer<typeof diffAnswerSchema>

import { bases } from '@throughline/graph/facts/evidence.ts'
import { z } from 'zod'
import { accessSchema, completenessSchema, footholdSchema, gapSchema, shownEvidenceSchema } from './common.ts'

/** A base fact that a step rests on. */
export const shownRelationSchema = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  grants: z.array(z.string()),
  basis: z.enum(bases),
  evidence: shownEvidenceSchema,
})

/** A property that a step relied on. `asset` is an asset's or a relation's id. */
export const shownPropertySchema = z.object({
  asset: z.string(),
  property: z.string(),
  value: z.unknown(),
  basis: z.enum(bases),
  evidence: shownEvidenceSchema,
})

export const shownStepSchema = z.object({
  rule: z.string(),
  from: footholdSchema,
  to: footholdSchema,
  difficulty: z.int(),
  techniques: z.array(z.string()),
  relations: z.array(shownRelationSchema),
  properties: z.array(shownPropertySchema),
})

/** An attack path. `id` is the SHA-256 of its sequence of (rule, from, to), `weaken` left out, so it is stable across re-ingests. */
export const shownPathSchema = z.object({
  id: z.string(),
  entry: z.object({ asset: z.string(), access: accessSchema, profile: z.string() }),
  target: z.object({ asset: z.string(), access: accessSchema, sensitivity: z.int() }),
  cost: z.int(),
  hops: z.int(),
  confirmed: z.boolean(),
  /** What it means, in one sentence. */
  sentence: z.string(),
  /** What gives it its place among others, in one sentence. */
  ranking: z.string(),
  steps: z.array(shownStepSchema),
})

/** `paths --json`. */
export const pathsAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  paths: z.array(shownPathSchema),
})

export type ShownPath = z.infer<typeof shownPathSchema>
export type PathsAnswer = z.infer<typeof pathsAnswerSchema>

import { z } from 'zod'
import { completenessSchema, footholdSchema, gapSchema } from './common.ts'
import { shownPathSchema, shownRelationSchema } from './paths.ts'

/** A change that was supposed, as it was asked; added facts by their ids. */
export const shownChangeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('revoke'), grant: z.string() }),
  z.object({ change: z.literal('remove'), of: z.string() }),
  z.object({ change: z.literal('set'), of: z.string(), property: z.string(), value: z.unknown() }),
  z.object({ change: z.literal('add-control'), control: z.string(), of: z.string() }),
  z.object({ change: z.literal('add'), assets: z.array(z.string()), relations: z.array(z.string()) }),
])

/** What reaches a target: the entries, and the cost of the cheapest path; null where none does. */
const exposureSchema = z.object({ entries: z.array(footholdSchema), cost: z.int().nullable() })

export const verdicts = ['RESOLVES', 'REDUCES', 'UNCHANGED', 'OPENS'] as const

/** What changes for one target. `access` is the one by which it is reached most cheaply. */
export const targetChangeSchema = footholdSchema.extend({
  verdict: z.enum(verdicts),
  before: exposureSchema,
  after: exposureSchema,
})

/** `whatif --json`. */
export const whatIfAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  changes: z.array(shownChangeSchema),
  /** Every target that is asked about, reached or not, by its id. */
  targets: z.array(targetChangeSchema),
  /** Pairs of an entry and a target that would be connected no more, each by the cheapest path it has now. */
  closed: z.array(shownPathSchema),
  /** Pairs that would be connected, each by the cheapest path it would have. */
  opened: z.array(shownPathSchema),
  /** Use seen at run time (USED relations) that would not be possible any more. */
  broken: z.array(shownRelationSchema.extend({ count: z.int().optional(), lastUsedAt: z.string().optional() })),
})

export type WhatIfAnswer = z.infer<typeof whatIfAnswerSchema>
export type TargetChange = z.infer<typeof targetChangeSchema>

import { z } from 'zod'
import { completenessSchema, gapSchema } from './common.ts'
import { cutGrantSchema, cutHardeningSchema } from './cut.ts'

/** `best --json`. */
export const bestAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  /** How many changes there may be. */
  atMost: z.int(),
  /** `exact`: no so many changes separate more pairs. `heuristic`: time ran out; `bound` is what they could separate at the most. */
  method: z.enum(['exact', 'heuristic']),
  grants: z.array(cutGrantSchema),
  hardenings: z.array(cutHardeningSchema),
  effort: z.int(),
  /** How many (entry, target) pairs are connected, and how many of them the changes separate. */
  pairs: z.int(),
  separated: z.int(),
  bound: z.int(),
})

export type BestAnswer = z.infer<typeof bestAnswerSchema>

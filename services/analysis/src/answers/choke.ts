import { z } from 'zod'
import { completenessSchema, gapSchema } from './common.ts'
import { cutGrantSchema, cutHardeningSchema } from './cut.ts'

/** How many pairs the change separates; null efforts: nobody can make it. */
const common = { separates: z.int(), effort: z.int().nullable() }

/** One thing whose change or removal separates entries from targets. */
export const chokePointSchema = z.discriminatedUnion('what', [
  cutGrantSchema.extend({ what: z.literal('grant'), ...common }),
  cutHardeningSchema.extend({ what: z.literal('hardening'), ...common }),
  z.object({ what: z.literal('asset'), id: z.string(), kind: z.string(), name: z.string(), separates: z.int() }),
])

/** `choke --json`. */
export const chokeAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  /** How many (entry, target) pairs are connected. */
  pairs: z.int(),
  /** Those that separate most first; then grants before hardenings before assets, then by id. */
  points: z.array(chokePointSchema),
})

export type ChokePoint = z.infer<typeof chokePointSchema>
export type ChokeAnswer = z.infer<typeof chokeAnswerSchema>

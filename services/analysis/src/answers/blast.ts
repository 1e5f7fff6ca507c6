import { z } from 'zod'
import { accessSchema, completenessSchema, footholdSchema, gapSchema } from './common.ts'

/** `blast --json`, outward and inward. */
export const blastAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  of: footholdSchema,
  direction: z.enum(['outward', 'inward']),
  reached: z.array(z.object({ asset: z.string(), access: accessSchema, hops: z.int(), cost: z.int() })),
  totals: z.object({ byKind: z.record(z.string(), z.int()), sensitiveDatasets: z.int() }),
})

export type BlastAnswer = z.infer<typeof blastAnswerSchema>

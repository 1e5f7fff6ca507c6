import { z } from 'zod'
import { accessSchema, completenessSchema, footholdSchema, gapSchema } from './common.ts'

/** `blast --json`, outward and inward. */
export const blastAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  of: footholdSchema,
  /**
   * Outward: what is held at the start, together (data is both read and written unless one access was named). Inward: any of these
   * counts as reaching it.
   */
  accesses: z.array(accessSchema),
  direction: z.enum(['outward', 'inward']),
  reached: z.array(z.object({ asset: z.string(), access: accessSchema, hops: z.int(), cost: z.int() })),
  totals: z.object({ byKind: z.record(z.string(), z.int()), sensitiveDatasets: z.int() }),
})

export type BlastAnswer = z.infer<typeof blastAnswerSchema>

import { evidenceSchema } from '@throughline/graph/facts/evidence.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { z } from 'zod'

export const accessSchema = z.enum(accesses)
export const completenessSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exhaustive') }),
  z.object({ kind: z.literal('bounded'), by: z.enum(['hops', 'count', 'time']), limit: z.number() }),
])
export const gapSchema = z.object({ source: z.string(), reason: z.string(), count: z.int() })
export const footholdSchema = z.object({ asset: z.string(), access: accessSchema })
/** Evidence as answers show it; `basis` stands beside it. */
export const shownEvidenceSchema = evidenceSchema.omit({ basis: true })

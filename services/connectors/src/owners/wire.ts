import { assetPatternSchema } from '@throughline/graph/facts/asset-pattern.ts'
import { commonProperties } from '@throughline/graph/ontology/asset-kinds.ts'
import { z } from 'zod'
import { cleanText } from '../reading/clean-text.ts'

const { environment, criticality } = commonProperties
if (environment === undefined || criticality === undefined) throw new Error('assets lost their common properties')

/** A pattern of ids, or conditions that all must hold. */
const match = z.union([
  cleanText
    .min(1)
    .max(2048)
    .transform((id) => ({ id })),
  assetPatternSchema.refine((pattern) => Object.keys(pattern).length > 0, { error: 'expected a condition' }),
])

/** A record of an owners file (the README beside this file). */
export const ownersRecordSchema = z
  .strictObject({
    match,
    owners: z.array(cleanText.min(1).max(200)).optional(),
    environment: environment.schema.optional(),
    criticality: criticality.schema.optional(),
    note: cleanText.max(2000).optional(),
  })
  .refine(
    ({ owners, environment: where, criticality: level }) => [owners, where, level].some((said) => said !== undefined),
    {
      error: 'expected owners, environment or criticality',
    },
  )

export type OwnersRecord = z.infer<typeof ownersRecordSchema>

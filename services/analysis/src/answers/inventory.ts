import { aiClasses } from '@throughline/graph/ontology/ai-class.ts'
import { z } from 'zod'
import { approvalStates } from '../inventory/approval-state.ts'
import { completenessSchema, gapSchema } from './common.ts'

/** Assets that match, in the order of their ids. */
export const inventoryAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  assets: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      environment: z.string(),
      criticality: z.int(),
      owners: z.array(z.string()),
      sources: z.array(z.string()),
      /** What approved lists say of it; null for kinds that they are not about. */
      approval: z.enum(approvalStates).nullable(),
      /** What sort of AI asset it is, and what decided that; null for others. */
      class: z.object({ class: z.enum(aiClasses), reason: z.string() }).nullable(),
    }),
  ),
})

export type InventoryAnswer = z.infer<typeof inventoryAnswerSchema>
export type InventoryAsset = InventoryAnswer['assets'][number]

import { z } from 'zod'

/** `sync --json`. */
export const syncAnswerSchema = z.object({
  syncId: z.string(),
  state: z.enum(['done', 'partial', 'failed', 'cancelled']),
  /** The revision that shows what was synced; null if nothing was published yet. */
  revision: z.int().nullable(),
  accepted: z.int(),
  refused: z.int(),
  retired: z.int(),
  /** Facts that are new, different or gone: 0 where the same was synced before. */
  changed: z.int(),
  files: z.array(
    z.object({ file: z.string(), state: z.string(), accepted: z.int(), refused: z.int(), retired: z.int() }),
  ),
  /** What a person should know although nothing was refused; absent where there is nothing. */
  notes: z.array(z.string()).readonly().optional(),
  /** The first of the refused records. */
  rejections: z.array(
    z.object({
      code: z.string(),
      file: z.string(),
      pointer: z.string().optional(),
      line: z.int().optional(),
      column: z.int().optional(),
      reason: z.string(),
    }),
  ),
})
export type SyncAnswer = z.infer<typeof syncAnswerSchema>

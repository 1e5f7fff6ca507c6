import { z } from 'zod'

/** A record that was not taken: where it stands, and why, in words that never quote a secret. */
export const refusalSchema = z.object({
  code: z.string(),
  file: z.string(),
  pointer: z.string().optional(),
  /** 1-based. */
  line: z.int().optional(),
  column: z.int().optional(),
  reason: z.string(),
})

export type Refusal = Readonly<z.infer<typeof refusalSchema>>

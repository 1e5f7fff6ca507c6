import { z } from 'zod'
import { cleanText } from '../reading/clean-text.ts'

/** A record of an overrides file (the README beside this file). */
export const overrideRecordSchema = z.strictObject({
  id: cleanText.min(1).max(2048),
  set: z.record(z.string(), z.unknown()),
  reason: cleanText.min(1).max(2000),
  author: cleanText.min(1).max(200).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
})

export type OverrideRecord = z.infer<typeof overrideRecordSchema>

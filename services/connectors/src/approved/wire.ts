import { isApprovable } from '@throughline/graph/facts/approval.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { z } from 'zod'
import { cleanText } from '../reading/clean-text.ts'

const day = z.iso.date()
const time = z.iso.datetime({ offset: true })
const until = z.string().refine((text) => day.safeParse(text).success || time.safeParse(text).success, {
  error: 'expected a day (2027-01-31) or an ISO 8601 time with offset',
})
const pattern = cleanText.min(1).max(2048).optional()

/** A record of an approved list (the README beside this file). */
export const approvedRecordSchema = z
  .strictObject({
    id: pattern,
    name: pattern,
    kind: z.enum(assetKinds.filter(isApprovable).map(({ kind }) => kind)).optional(),
    environment: pattern,
    owner: cleanText.min(1).max(200),
    reason: cleanText.min(1).max(2000),
    until: until.optional(),
  })
  .refine(({ id, name, kind, environment }) => [id, name, kind, environment].some((said) => said !== undefined), {
    error: 'expected an id, a name, a kind or an environment',
  })

export type ApprovedRecord = z.infer<typeof approvedRecordSchema>

import { z } from 'zod'

/** Every override that holds, by asset and property. */
export const overridesAnswerSchema = z.object({
  overrides: z.array(
    z.object({
      asset: z.string(),
      /** Whether the asset is there; else the override waits for it. */
      known: z.boolean(),
      property: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
      reason: z.string().nullable(),
      author: z.string().nullable(),
      /** ISO 8601. */
      at: z.string(),
      /** The file that it stands in, or the operator's list of the service. */
      file: z.string(),
    }),
  ),
})

export type OverridesAnswer = z.infer<typeof overridesAnswerSchema>

import { z } from 'zod'

// SCIM 2.0: https://www.rfc-editor.org/rfc/rfc7643

/** Roles and entitlements are values, or texts alone in what some providers write. */
const valued = z
  .array(z.union([z.string(), z.object({ value: z.string().nullish(), display: z.string().nullish() })]))
  .nullish()
  .transform((list) =>
    (list ?? []).flatMap((each) => {
      const value = typeof each === 'string' ? each : each.value
      const display = typeof each === 'string' ? undefined : (each.display ?? undefined)
      return value === undefined || value === null || value === '' ? [] : [{ value, display }]
    }),
  )

export const userSchema = z.object({
  id: z.string().min(1),
  userName: z.string().min(1),
  displayName: z.string().nullish(),
  active: z.boolean().nullish(),
  emails: z.array(z.object({ value: z.string().nullish(), primary: z.boolean().nullish() })).nullish(),
  roles: valued,
  entitlements: valued,
  groups: z.array(z.object({ value: z.string().min(1), display: z.string().nullish() })).nullish(),
})

export const groupSchema = z.object({
  id: z.string().min(1),
  displayName: z.string().min(1),
  members: z
    .array(z.object({ value: z.string().min(1), type: z.string().nullish(), $ref: z.string().nullish() }))
    .nullish(),
})

export type WireUser = z.infer<typeof userSchema>
export type WireGroup = z.infer<typeof groupSchema>

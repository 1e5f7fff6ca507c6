import { z } from 'zod'

// https://developer.okta.com/docs/api/

/** The export puts it beside what the API says: in the API it is part of the address that was asked. */
const asked = z.string().min(1).nullish()

const id = z.string().min(1)
const link = z.object({ href: z.string().nullish() }).nullish()

export const userSchema = z.object({
  id,
  status: z.string().nullish(),
  profile: z.object({ login: z.string().nullish(), email: z.string().nullish() }),
  group_id: asked,
})

export const groupSchema = z.object({ id, profile: z.object({ name: z.string().min(1) }) })

export const applicationSchema = z.object({ id, label: z.string().nullish(), status: z.string().nullish() })

/** A person assigned to an application. */
export const userAssignmentSchema = z.object({
  id,
  status: z.string().nullish(),
  credentials: z.object({ userName: z.string().nullish() }).nullish(),
  profile: z.object({ email: z.string().nullish() }).nullish(),
  _links: z.object({ app: link }).nullish(),
  app_id: asked,
})

/** A group assigned to an application. */
export const groupAssignmentSchema = z.object({ id, _links: z.object({ app: link }).nullish(), app_id: asked })

export const tokenSchema = z.object({
  id,
  name: z.string().nullish(),
  userId: z.string().min(1),
  created: z.iso.datetime({ offset: true }).nullish(),
  expiresAt: z.iso.datetime({ offset: true }).nullish(),
})

/** An administrator's role of a user or, beside `group_id`, of a group. */
export const adminRoleSchema = z.object({
  id,
  type: z.string(),
  label: z.string().nullish(),
  status: z.string().nullish(),
  user_id: asked,
  group_id: asked,
})

export type WireUser = z.infer<typeof userSchema>
export type WireUserAssignment = z.infer<typeof userAssignmentSchema>
export type WireGroupAssignment = z.infer<typeof groupAssignmentSchema>
export type WireToken = z.infer<typeof tokenSchema>
export type WireAdminRole = z.infer<typeof adminRoleSchema>

import { z } from 'zod'

// https://docs.claude.com/en/api/admin-api

const time = z.iso.datetime({ offset: true }).nullish()

export const userSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  email: z.email().nullish(),
  role: z.string(),
})

export const workspaceSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  archived_at: time,
})

export const memberSchema = z.object({
  user_id: z.string().min(1),
  workspace_id: z.string().min(1),
  workspace_role: z.string(),
})

export const keySchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  /** Null: the default workspace, which no list shows. */
  workspace_id: z.string().nullable(),
  created_at: time,
  expires_at: time,
  created_by: z.object({ id: z.string().min(1), type: z.string() }).nullish(),
  partial_key_hint: z.string().nullish(),
  status: z.string(),
})

export type WireUser = z.infer<typeof userSchema>
export type WireWorkspace = z.infer<typeof workspaceSchema>
export type WireMember = z.infer<typeof memberSchema>
export type WireKey = z.infer<typeof keySchema>

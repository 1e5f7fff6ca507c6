import { z } from 'zod'

// https://platform.openai.com/docs/api-reference/administration

const seconds = z.number().nullish()

/** The export puts it beside what the API says: in the API it is part of the address that was asked. */
const projectId = z.string().min(1).nullish()

export const projectSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  status: z.string().nullish(),
})

/** A user of the organisation or of a project. */
export const userSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  email: z.email().nullish(),
  role: z.string(),
  project_id: projectId,
})

export const serviceAccountSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  role: z.string().nullish(),
  project_id: projectId,
})

const keyed = {
  id: z.string().min(1),
  name: z.string().nullish(),
  redacted_value: z.string().nullish(),
  created_at: seconds,
  last_used_at: seconds,
}

const owner = z.object({ id: z.string().min(1), name: z.string().nullish() })

export const projectKeySchema = z.object({
  ...keyed,
  project_id: projectId,
  owner: z.object({ type: z.string(), user: owner.nullish(), service_account: owner.nullish() }).nullish(),
})

export const adminKeySchema = z.object({
  ...keyed,
  owner: z
    .object({ type: z.string(), id: z.string().min(1), name: z.string().nullish(), role: z.string().nullish() })
    .nullish(),
})

export type WireProjectKey = z.infer<typeof projectKeySchema>
export type WireAdminKey = z.infer<typeof adminKeySchema>

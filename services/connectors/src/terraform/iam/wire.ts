import { z } from 'zod'

// https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs/r (aws_iam_*)

const arn = z.string().regex(/^arn:/)
const names = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? [])
const tags = z.record(z.string(), z.string()).nullish()
/** Absent: only known after apply. */
const document = z.string().nullish()

export const userWire = z.object({
  name: z.string(),
  arn,
  unique_id: z.string().nullish(),
  permissions_boundary: z.string().nullish(),
  tags,
})
export const groupWire = z.object({ name: z.string(), arn })
export const roleWire = z.object({
  name: z.string(),
  arn,
  unique_id: z.string().nullish(),
  assume_role_policy: document,
  permissions_boundary: z.string().nullish(),
  managed_policy_arns: names,
  inline_policy: z
    .array(z.object({ name: z.string().nullish(), policy: document }))
    .nullish()
    .transform((list) => list ?? []),
  tags,
})
export const policyWire = z.object({ arn, policy: document })

export const inlineWire = {
  user: z.object({ user: z.string(), name: z.string().nullish(), policy: document }),
  role: z.object({ role: z.string(), name: z.string().nullish(), policy: document }),
  group: z.object({ group: z.string(), name: z.string().nullish(), policy: document }),
}
export const attachmentWire = {
  user: z.object({ user: z.string(), policy_arn: arn }),
  role: z.object({ role: z.string(), policy_arn: arn }),
  group: z.object({ group: z.string(), policy_arn: arn }),
}
export const allAttachmentsWire = z.object({ policy_arn: arn, users: names, roles: names, groups: names })
export const groupMembersWire = z.object({ group: z.string(), users: names })
export const userGroupsWire = z.object({ user: z.string(), groups: names })
export const profileWire = z.object({
  name: z.string().nullish(),
  arn: z.string().nullish(),
  role: z.string().nullish(),
})
export const accessKeyWire = z.object({
  id: z.string().regex(/^A[A-Z0-9]{15,}$/),
  user: z.string(),
  status: z.string().nullish(),
  create_date: z.string().nullish(),
})

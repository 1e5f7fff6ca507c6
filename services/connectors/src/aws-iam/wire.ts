import { z } from 'zod'

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html

const arn = z.string().refine((text) => text.startsWith('arn:'), { message: 'expected an ARN' })
const arnOf = (type: 'user' | 'group' | 'role' | 'policy') =>
  z.string().refine((text) => new RegExp(`^arn:[^:]+:iam::(?:\\d{12}|aws):${type}/.`).test(text), {
    message: `expected the ARN of a ${type}`,
  })
const inline = z.object({ PolicyName: z.string(), PolicyDocument: z.unknown() })
const attached = z.array(z.object({ PolicyName: z.string().optional(), PolicyArn: arn })).default([])
const boundary = z.object({ PermissionsBoundaryArn: arn }).optional()
const tags = z.array(z.object({ Key: z.string(), Value: z.string() })).optional()

export const userWire = z.object({
  UserName: z.string(),
  UserId: z.string().optional(),
  Arn: arnOf('user'),
  GroupList: z.array(z.string()).default([]),
  UserPolicyList: z.array(inline).default([]),
  AttachedManagedPolicies: attached,
  PermissionsBoundary: boundary,
  Tags: tags,
})

export const groupWire = z.object({
  GroupName: z.string(),
  Arn: arnOf('group'),
  GroupPolicyList: z.array(inline).default([]),
  AttachedManagedPolicies: attached,
})

export const roleWire = z.object({
  RoleName: z.string(),
  RoleId: z.string().optional(),
  Arn: arnOf('role'),
  AssumeRolePolicyDocument: z.unknown(),
  InstanceProfileList: z.array(z.unknown()).default([]),
  RolePolicyList: z.array(inline).default([]),
  AttachedManagedPolicies: attached,
  PermissionsBoundary: boundary,
  Tags: tags,
})

export const policyWire = z.object({
  Arn: arnOf('policy'),
  DefaultVersionId: z.string().optional(),
  PolicyVersionList: z.array(
    z.object({ VersionId: z.string(), IsDefaultVersion: z.boolean().optional(), Document: z.unknown() }),
  ),
})

/** The four lists; their records are checked one by one. A list is absent where the export was filtered. */
export const detailsWire = z.object({
  UserDetailList: z.array(z.unknown()).optional(),
  GroupDetailList: z.array(z.unknown()).optional(),
  RoleDetailList: z.array(z.unknown()).optional(),
  Policies: z.array(z.unknown()).optional(),
  IsTruncated: z.boolean().optional(),
})

export type UserWire = z.infer<typeof userWire>
export type GroupWire = z.infer<typeof groupWire>
export type RoleWire = z.infer<typeof roleWire>
export type DetailsWire = z.infer<typeof detailsWire>

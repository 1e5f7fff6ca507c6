import { z } from 'zod'

// https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs/r

const arn = z.string().regex(/^arn:/)
const tags = z.record(z.string(), z.string()).nullish()
const roleArn = z.string().regex(/^arn:[^:]+:iam::\d{12}:role\/.+/, { error: 'expected the ARN of a role' })
const lambdaArn = z
  .string()
  .regex(/^arn:[^:]+:lambda:[^:]+:\d{12}:function:.+/, { error: 'expected the ARN of a function' })
const blocks = <T extends z.ZodType>(inner: T) =>
  z
    .array(inner)
    .nullish()
    .transform((list) => list ?? [])

/** What has a name, an ARN and tags. */
export const dataWire = z.object({
  arn,
  name: z.string().nullish(),
  bucket: z.string().nullish(),
  cluster_identifier: z.string().nullish(),
  tags,
  tags_all: tags,
})

export const bucketWire = z.object({ arn, bucket: z.string(), acl: z.string().nullish() })
export const bucketAclWire = z.object({ bucket: z.string(), acl: z.string().nullish() })
export const bucketPolicyWire = z.object({ bucket: z.string(), policy: z.string().nullish() })
export const publicAccessWire = z.object({
  bucket: z.string(),
  ignore_public_acls: z.boolean().nullish(),
  restrict_public_buckets: z.boolean().nullish(),
  block_public_policy: z.boolean().nullish(),
})

export const functionWire = z.object({
  arn: lambdaArn,
  function_name: z.string(),
  role: roleArn.nullish(),
  environment: blocks(z.object({ variables: z.record(z.string(), z.string()).nullish() })),
})

/** Without the address a plan does not know it yet. */
export const functionUrlWire = z.object({
  function_arn: lambdaArn.nullish(),
  function_name: z.string(),
  function_url: z.url().nullish(),
  authorization_type: z.enum(['NONE', 'AWS_IAM']),
})

export const permissionWire = z.object({
  function_name: z.string(),
  principal: z.string(),
  action: z.string().nullish(),
  source_arn: z.string().nullish(),
  source_account: z.string().nullish(),
  statement_id: z.string().nullish(),
  principal_org_id: z.string().nullish(),
})

export const httpApiWire = z.object({ id: z.string(), name: z.string().nullish(), api_endpoint: z.url().nullish() })
export const httpRouteWire = z.object({ api_id: z.string(), authorization_type: z.string().nullish() })
export const restApiWire = z.object({
  id: z.string(),
  name: z.string().nullish(),
  endpoint_configuration: blocks(z.object({ types: z.array(z.string()).nullish() })),
})
export const restMethodWire = z.object({ rest_api_id: z.string(), authorization: z.string().nullish() })

export const instanceWire = z.object({
  arn,
  iam_instance_profile: z.string().nullish(),
  tags,
})
export const notebookWire = z.object({ arn, name: z.string(), role_arn: roleArn })

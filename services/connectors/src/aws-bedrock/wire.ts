import { z } from 'zod'

// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Agents_for_Amazon_Bedrock.html

/** Of one service: the ARN of something in an account and region, or of AWS's own. */
const arn = (what: string, pattern: RegExp) =>
  z.string().refine((text) => pattern.test(text), { message: `expected the ARN of ${what}` })
const roleArn = arn('a role', /^arn:[^:]+:iam::\d{12}:role\/.+/)
const lambdaArn = arn('a function', /^arn:[^:]+:lambda:[^:]+:\d{12}:function:.+/)
const id = z.string().regex(/^[0-9A-Za-z]+$/)
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const executor = z.object({ lambda: lambdaArn.nullish(), customControl: z.string().nullish() }).nullish()

const functionSchema = z.object({
  name: z.string().min(1),
  description: z.string().nullish(),
  parameters: z.record(z.string(), z.unknown()).nullish(),
  requireConfirmation: z.enum(['ENABLED', 'DISABLED']).nullish(),
})

const actionGroupFields = {
  actionGroupName: z.string().min(1),
  actionGroupId: z.string().nullish(),
  actionGroupState: z.string().nullish(),
  description: z.string().nullish(),
  actionGroupExecutor: executor,
  parentActionSignature: z.string().nullish(),
  parentActionGroupSignature: z.string().nullish(),
  functionSchema: z.object({ functions: list(functionSchema) }).nullish(),
  apiSchema: z.object({ payload: z.string().nullish() }).nullish(),
}

export const actionGroupWire = z.object({ ...actionGroupFields, agentId: id })

export const agentWire = z.object({
  agentArn: arn('an agent', /^arn:[^:]+:bedrock:[^:]+:\d{12}:agent\/[^/]+$/),
  agentName: z.string().nullish(),
  agentResourceRoleArn: roleArn.nullish(),
  foundationModel: z.string().nullish(),
  guardrailConfiguration: z.object({ guardrailIdentifier: z.string().nullish() }).nullish(),
  memoryConfiguration: z.object({ enabledMemoryTypes: list(z.string()) }).nullish(),
  knowledgeBaseSummaries: list(z.object({ knowledgeBaseId: id, knowledgeBaseState: z.string().nullish() })),
  // Assembled by hand or by other tools; the API gives action groups one by one.
  actionGroupDetails: list(z.object(actionGroupFields)),
})

export const associationWire = z.object({ agentId: id, knowledgeBaseId: id, knowledgeBaseState: z.string().nullish() })

export const collaboratorWire = z.object({
  agentId: id,
  agentDescriptor: z.object({
    aliasArn: arn('an agent alias', /^arn:[^:]+:bedrock:[^:]+:\d{12}:agent-alias\/[^/]+\/.+/),
  }),
})

const dataSourceFields = {
  dataSourceId: z.string().min(1),
  name: z.string().nullish(),
  dataSourceConfiguration: z.object({
    type: z.string().nullish(),
    s3Configuration: z.object({ bucketArn: arn('a bucket', /^arn:[^:]+:s3:::.+/) }).nullish(),
    webConfiguration: z
      .object({
        sourceConfiguration: z
          .object({ urlConfiguration: z.object({ seedUrls: list(z.object({ url: z.string().nullish() })) }).nullish() })
          .nullish(),
      })
      .nullish(),
    confluenceConfiguration: z.object({ sourceConfiguration: z.object({ hostUrl: z.string() }) }).nullish(),
    salesforceConfiguration: z.object({ sourceConfiguration: z.object({ hostUrl: z.string() }) }).nullish(),
    sharePointConfiguration: z.object({ sourceConfiguration: z.object({ siteUrls: list(z.string()) }) }).nullish(),
  }),
}

export const dataSourceWire = z.object({ ...dataSourceFields, knowledgeBaseId: id })

export const knowledgeBaseWire = z.object({
  knowledgeBaseArn: arn('a knowledge base', /^arn:[^:]+:bedrock:[^:]+:\d{12}:knowledge-base\/[^/]+$/),
  name: z.string().nullish(),
  storageConfiguration: z.record(z.string(), z.unknown()).nullish(),
  dataSourceDetails: list(z.object(dataSourceFields)),
})

const guardrailArn = arn('a guardrail', /^arn:[^:]+:bedrock:[^:]+:\d{12}:guardrail\/.+/)

/** The list calls it `arn`, the answer of a single call `guardrailArn`. */
export const guardrailWire = z.union([
  z.object({ guardrailArn, name: z.string().nullish() }),
  z.object({ arn: guardrailArn, name: z.string().nullish() }),
])

// https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html
export const functionWire = z.object({
  FunctionArn: lambdaArn,
  FunctionName: z.string().nullish(),
  Role: roleArn.nullish(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()).nullish() }).nullish(),
})

// https://docs.aws.amazon.com/lambda/latest/api/API_FunctionUrlConfig.html
export const functionUrlWire = z.object({
  FunctionArn: lambdaArn,
  FunctionUrl: z.url(),
  AuthType: z.enum(['NONE', 'AWS_IAM']),
})

const modelArn = arn('a model', /^arn:[^:]+:bedrock:[^:]+:\d*:[a-z-]+\/.+/)
const s3Uri = z.object({ s3Uri: z.string().regex(/^s3:\/\/[^/]+/) })

export const customModelWire = z.object({
  modelArn,
  modelName: z.string().nullish(),
  trainingDataConfig: s3Uri.partial().nullish(),
})

export const foundationModelWire = z.object({ modelArn, modelName: z.string().nullish() })

export const provisionedWire = z.object({
  provisionedModelArn: modelArn,
  provisionedModelName: z.string().nullish(),
  modelArn: modelArn.nullish(),
})

export type ActionGroupWire = z.output<typeof actionGroupWire>
export type AgentWire = z.output<typeof agentWire>
export type DataSourceWire = z.output<typeof dataSourceWire>
export type KnowledgeBaseWire = z.output<typeof knowledgeBaseWire>
export type FunctionWire = z.output<typeof functionWire>
export type FunctionUrlWire = z.output<typeof functionUrlWire>
export type CustomModelWire = z.output<typeof customModelWire>
export type ProvisionedWire = z.output<typeof provisionedWire>

import { z } from 'zod'

// https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs/r (aws_bedrock*). Blocks are lists of one.

const arn = (what: string, pattern: RegExp) =>
  z.string().refine((text) => pattern.test(text), { message: `expected the ARN of ${what}` })
const roleArn = arn('a role', /^arn:[^:]+:iam::\d{12}:role\/.+/)
const id = z.string().regex(/^[0-9A-Za-z]+$/)
const block = <T extends z.ZodType>(inner: T) =>
  z
    .array(inner)
    .nullish()
    .transform((list) => list?.[0])

export const agentWire = z
  .object({
    agent_arn: arn('an agent', /^arn:[^:]+:bedrock:[^:]+:\d{12}:agent\/[^/]+$/),
    agent_name: z.string(),
    agent_resource_role_arn: roleArn.nullish(),
    foundation_model: z.string().nullish(),
    guardrail_configuration: block(z.object({ guardrail_identifier: z.string().nullish() })),
    memory_configuration: block(z.object({ enabled_memory_types: z.array(z.string()).nullish() })),
  })
  .transform((said) => ({
    agentArn: said.agent_arn,
    agentName: said.agent_name,
    agentResourceRoleArn: said.agent_resource_role_arn,
    foundationModel: said.foundation_model,
    guardrailConfiguration: { guardrailIdentifier: said.guardrail_configuration?.guardrail_identifier },
    memoryConfiguration: { enabledMemoryTypes: said.memory_configuration?.enabled_memory_types ?? [] },
  }))

const functionWire = z
  .object({
    name: z.string().min(1),
    description: z.string().nullish(),
    parameters: z.array(z.object({ map_block_key: z.string() })).nullish(),
  })
  .transform(({ name, description, parameters }) => ({
    name,
    description,
    parameters: Object.fromEntries((parameters ?? []).map(({ map_block_key }) => [map_block_key, {}])),
  }))

export const actionGroupWire = z
  .object({
    action_group_name: z.string().min(1),
    agent_id: id,
    action_group_state: z.string().nullish(),
    description: z.string().nullish(),
    parent_action_group_signature: z.string().nullish(),
    action_group_executor: block(
      z.object({
        lambda: arn('a function', /^arn:[^:]+:lambda:[^:]+:\d{12}:function:.+/).nullish(),
        custom_control: z.string().nullish(),
      }),
    ),
    api_schema: block(z.object({ payload: z.string().nullish() })),
    function_schema: block(
      z.object({ member_functions: block(z.object({ functions: z.array(functionWire).nullish() })) }),
    ),
  })
  .transform((said) => ({
    agentId: said.agent_id,
    actionGroupName: said.action_group_name,
    actionGroupState: said.action_group_state,
    description: said.description,
    parentActionGroupSignature: said.parent_action_group_signature,
    actionGroupExecutor: said.action_group_executor,
    apiSchema: said.api_schema,
    functionSchema: { functions: said.function_schema?.member_functions?.functions ?? [] },
  }))

export const associationWire = z
  .object({ agent_id: id, knowledge_base_id: id, knowledge_base_state: z.string().nullish() })
  .transform((said) => ({
    agentId: said.agent_id,
    knowledgeBaseId: said.knowledge_base_id,
    knowledgeBaseState: said.knowledge_base_state,
  }))

export const collaboratorWire = z
  .object({
    agent_id: id,
    agent_descriptor: block(
      z.object({ alias_arn: arn('an agent alias', /^arn:[^:]+:bedrock:[^:]+:\d{12}:agent-alias\/[^/]+\/.+/) }),
    ),
  })
  .transform((said) => ({
    agentId: said.agent_id,
    agentDescriptor: { aliasArn: said.agent_descriptor?.alias_arn },
  }))

export const knowledgeBaseWire = z
  .object({
    arn: arn('a knowledge base', /^arn:[^:]+:bedrock:[^:]+:\d{12}:knowledge-base\/[^/]+$/),
    name: z.string().nullish(),
    storage_configuration: block(z.record(z.string(), z.unknown())),
  })
  .transform((said) => ({
    knowledgeBaseArn: said.arn,
    name: said.name,
    storageConfiguration: camelKeys(said.storage_configuration),
  }))

const site = block(z.object({ source_configuration: block(z.object({ host_url: z.string() })) }))

export const dataSourceWire = z
  .object({
    data_source_id: z.string().min(1),
    name: z.string().nullish(),
    knowledge_base_id: id,
    data_source_configuration: block(
      z.object({
        type: z.string().nullish(),
        s3_configuration: block(z.object({ bucket_arn: arn('a bucket', /^arn:[^:]+:s3:::.+/) })),
        confluence_configuration: site,
        salesforce_configuration: site,
        share_point_configuration: block(
          z.object({ source_configuration: block(z.object({ site_urls: z.array(z.string()).nullish() })) }),
        ),
        web_configuration: block(
          z.object({
            source_configuration: block(
              z.object({
                url_configuration: block(
                  z.object({ seed_urls: z.array(z.object({ url: z.string().nullish() })).nullish() }),
                ),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .transform((said) => {
    const config = said.data_source_configuration
    const seeds = config?.web_configuration?.source_configuration?.url_configuration?.seed_urls ?? []
    const hosted = (host: string | undefined) =>
      host === undefined ? undefined : { sourceConfiguration: { hostUrl: host } }
    return {
      knowledgeBaseId: said.knowledge_base_id,
      dataSourceId: said.data_source_id,
      name: said.name,
      dataSourceConfiguration: {
        type: config?.type,
        s3Configuration: config?.s3_configuration && { bucketArn: config.s3_configuration.bucket_arn },
        confluenceConfiguration: hosted(config?.confluence_configuration?.source_configuration?.host_url),
        salesforceConfiguration: hosted(config?.salesforce_configuration?.source_configuration?.host_url),
        sharePointConfiguration: {
          sourceConfiguration: { siteUrls: config?.share_point_configuration?.source_configuration?.site_urls ?? [] },
        },
        webConfiguration: { sourceConfiguration: { urlConfiguration: { seedUrls: seeds } } },
      },
    }
  })

export const guardrailWire = z
  .object({
    guardrail_arn: arn('a guardrail', /^arn:[^:]+:bedrock:[^:]+:\d{12}:guardrail\/.+/),
    name: z.string().nullish(),
  })
  .transform((said) => ({ guardrailArn: said.guardrail_arn, name: said.name }))

const modelArn = arn('a model', /^arn:[^:]+:bedrock:[^:]+:\d*:[a-z-]+\/.+/)

export const customModelWire = z
  .object({
    custom_model_arn: modelArn,
    custom_model_name: z.string().nullish(),
    training_data_config: block(z.object({ s3_uri: z.string().regex(/^s3:\/\/[^/]+/) })),
  })
  .transform((said) => ({
    modelArn: said.custom_model_arn,
    modelName: said.custom_model_name,
    trainingDataConfig: said.training_data_config && { s3Uri: said.training_data_config.s3_uri },
  }))

export const provisionedWire = z
  .object({
    provisioned_model_arn: modelArn,
    provisioned_model_name: z.string().nullish(),
    model_arn: modelArn.nullish(),
  })
  .transform((said) => ({
    provisionedModelArn: said.provisioned_model_arn,
    provisionedModelName: said.provisioned_model_name,
    modelArn: said.model_arn,
  }))

// https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/bedrockagentcore_agent_runtime.html.markdown
export const runtimeWire = z.object({
  agent_runtime_arn: arn('an agent runtime', /^arn:[^:]+:bedrock-agentcore:[^:]+:\d{12}:runtime\/.+/),
  agent_runtime_name: z.string().nullish(),
  role_arn: roleArn.nullish(),
})

export const interpreterWire = z.object({
  code_interpreter_arn: arn('a code interpreter', /^arn:[^:]+:bedrock-agentcore:[^:]+:\d{12}:code-interpreter.*\/.+/),
  name: z.string().nullish(),
  execution_role_arn: roleArn.nullish(),
})

/** Names as the API writes them, `collection_arn` as `collectionArn`. */
function camelKeys(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = key.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
      const block = Array.isArray(inner) ? inner[0] : inner
      return [name, typeof block === 'object' && block !== null ? camelKeys(block) : block]
    }),
  )
}

import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { usesModel } from '@throughline/graph/ontology/relations/uses-model.ts'
import { systemId } from '../ids.ts'
import { grantOf, type N8nContext, placeOf } from './context.ts'
import { stateCredentials } from './credentials.ts'
import { isExpression, type Node, textOf, type Workflow } from './workflow.ts'

/** Who serves the models of a node, by the end of its type. */
const providers: readonly (readonly [RegExp, string])[] = [
  [/AzureOpenAi/i, 'azure'],
  [/OpenRouter/i, 'openrouter'],
  [/OpenAi/i, 'openai'],
  [/Anthropic/i, 'anthropic'],
  [/GoogleVertex/i, 'gcp.vertex_ai'],
  [/Google|Gemini/i, 'gcp.gemini'],
  [/Bedrock/i, 'aws.bedrock'],
  [/Ollama/i, 'ollama'],
  [/Mistral/i, 'mistral_ai'],
  [/Groq/i, 'groq'],
  [/DeepSeek/i, 'deepseek'],
  [/Cohere/i, 'cohere'],
  [/XAi|Grok/i, 'x_ai'],
  [/HuggingFace/i, 'huggingface'],
]

/** States the models that decide for an agent. */
export function stateModels(context: N8nContext, workflow: Workflow, agentNode: Node, agent: string): void {
  for (const node of workflow.into(agentNode, 'ai_languageModel')) {
    const provider = providers.find(([pattern]) => pattern.test(node.what))?.[1] ?? node.what
    const named = textOf(node, 'model', 'modelName', 'modelId')?.replace(/^models\//, '')
    // Without one the node takes its own default, which changes with its version.
    const model = named === undefined || isExpression(named) ? `default of ${node.what}` : named
    const place = placeOf(node)
    const to = systemId('model-endpoint', provider, model)
    context.builder.asset(modelEndpoint, to, `${model} of ${provider}`, {}, place)
    const properties = node.disabled === true ? { enabled: false } : {}
    context.builder.relation(usesModel, agent, to, { grants: [grantOf(context, workflow, node)], properties }, place)
    stateCredentials(context, workflow, node, agent)
  }
}

import type { Properties } from '@throughline/graph/facts/claim.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { used } from '@throughline/graph/ontology/relations/used.ts'
import { usesModel } from '@throughline/graph/ontology/relations/uses-model.ts'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import { agentId, systemId, toolId, userId } from '../ids.ts'
import { holdsSecret } from '../secrets/redact.ts'
import type { Span } from './spans.ts'
import { Uses } from './uses.ts'

/** Attributes that are read; no other text of a span leaves it. */
const read = {
  operation: 'gen_ai.operation.name',
  agentId: 'gen_ai.agent.id',
  agentName: 'gen_ai.agent.name',
  tool: 'gen_ai.tool.name',
  model: 'gen_ai.request.model',
  provider: 'gen_ai.provider.name',
  /** Its name before version 1.37. */
  system: 'gen_ai.system',
  dataSource: 'gen_ai.data_source.id',
  address: 'server.address',
  mail: 'user.email',
  endUser: 'enduser.id',
  /** An id of the estate, set by the operator (README): spans then join what other sources state. */
  estateAgent: 'throughline.agent.id',
  estateTool: 'throughline.tool.id',
} as const

const resourceAttributes = {
  service: 'service.name',
  namespace: 'service.namespace',
  environment: 'deployment.environment.name',
  /** Its name before version 1.27. */
  oldEnvironment: 'deployment.environment',
} as const

const bedrockAgent = /^arn:[\w-]+:bedrock:[^:]*:\d{12}:agent\/\w+$/
const bedrockKnowledgeBase = /^arn:[\w-]+:bedrock:[^:]*:\d{12}:knowledge-base\/\w+$/

/** States what the spans show was used: by which agent, how often, when last. Failed calls and what no agent did are left out. */
export function stateUses(spans: ReadonlyMap<string, Span>, builder: ClaimBuilder): void {
  const uses = new Uses()
  // In the order of their ids, so that the order in the file never shows.
  for (const [, span] of [...spans].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (![...span.attributes.keys()].some((key) => key.startsWith('gen_ai.'))) continue
    const texts = [...Object.values(read).map((key) => span.attributes.get(key)), ...span.resource.values()]
    if (texts.some((text) => text !== undefined && holdsSecret(text))) {
      builder.reject({ code: 'secret-in-clear', ...span.place, reason: 'a text in it holds a secret in clear' })
      continue
    }
    const from = agentOf(span, spans, builder)
    if (from !== undefined && !span.failed) addUses(span, from, spans, uses, builder)
  }
  for (const { from, to, count, lastUsedAt, place } of uses.all()) {
    const properties = { count, ...(lastUsedAt === undefined ? {} : { lastUsedAt }) }
    builder.relation(used, from, to, { basis: 'observed', properties }, place)
  }
}

function addUses(span: Span, from: string, spans: ReadonlyMap<string, Span>, uses: Uses, builder: ClaimBuilder): void {
  const { attributes, endedAt, place } = span
  const operation = attributes.get(read.operation)
  const source = attributes.get(read.dataSource)
  if (source !== undefined) uses.add(from, knowledgeBaseOf(source, span, builder), endedAt, place)
  if (operation === 'execute_tool') {
    const to = toolOf(span, from, builder)
    // The protocol's own span of a call stands below the agent's span of the same call.
    const isInner = [...ancestorsOf(span, spans)].some(
      (each) =>
        each.attributes.get(read.operation) === operation &&
        each.attributes.get(read.tool) === attributes.get(read.tool),
    )
    if (to !== undefined && !isInner) uses.add(from, to, endedAt, place)
  } else if (operation === 'invoke_agent') {
    const caller = [...ancestorsOf(span, spans)].map((each) => ownAgentOf(each, builder)).find((id) => id !== undefined)
    if (caller !== undefined && caller !== from) uses.add(caller, from, endedAt, place)
    const person = attributes.get(read.mail) ?? attributes.get(read.endUser)
    if (person !== undefined && /^[^\s@]+@[^\s@]+$/.test(person)) {
      uses.add(builder.asset(user, userId(person), person, {}, place, 'observed'), from, endedAt, place)
    }
  } else {
    const to = modelEndpointOf(span, builder)
    if (to === undefined) return
    uses.add(from, to, endedAt, place)
    builder.relation(usesModel, from, to, { basis: 'observed' }, place)
  }
}

/** The agent that a span names, else the one that its nearest ancestor names, else the service itself. */
function agentOf(span: Span, spans: ReadonlyMap<string, Span>, builder: ClaimBuilder): string | undefined {
  const own = ownAgentOf(span, builder)
  if (own !== undefined) return own
  for (const each of ancestorsOf(span, spans)) {
    const id = ownAgentOf(each, builder)
    if (id !== undefined) return id
  }
  const service = serviceOf(span)
  if (service === undefined) return undefined
  return builder.asset(agent, agentId('otel', service, '-'), service, environmentOf(span), span.place, 'observed')
}

function ownAgentOf({ attributes, resource, place, ...rest }: Span, builder: ClaimBuilder): string | undefined {
  const stated = attributes.get(read.estateAgent) ?? resource.get(read.estateAgent)
  if (stated !== undefined) return stated
  const id = attributes.get(read.agentId)
  const name = attributes.get(read.agentName)
  const said = id ?? name
  if (said === undefined) return undefined
  if (bedrockAgent.test(said)) return builder.asset(agent, said, undefined, {}, place, 'observed')
  const span = { attributes, resource, place, ...rest }
  const service = serviceOf(span) ?? '-'
  return builder.asset(agent, agentId('otel', service, said), name ?? said, environmentOf(span), place, 'observed')
}

function toolOf({ attributes, place }: Span, from: string, builder: ClaimBuilder): string | undefined {
  const stated = attributes.get(read.estateTool)
  if (stated !== undefined) return stated
  const name = attributes.get(read.tool)
  return name === undefined ? undefined : builder.asset(tool, toolId(from, name), name, {}, place, 'observed')
}

function knowledgeBaseOf(source: string, span: Span, builder: ClaimBuilder): string {
  if (bedrockKnowledgeBase.test(source))
    return builder.asset(knowledgeBase, source, undefined, {}, span.place, 'observed')
  const id = systemId('knowledge-base', 'otel', serviceOf(span) ?? '-', source)
  return builder.asset(knowledgeBase, id, source, {}, span.place, 'observed')
}

function modelEndpointOf({ attributes, place }: Span, builder: ClaimBuilder): string | undefined {
  const model = attributes.get(read.model)
  if (model === undefined) return undefined
  const provider = attributes.get(read.provider) ?? attributes.get(read.system) ?? 'unknown'
  const address = attributes.get(read.address)
  const id = systemId('model-endpoint', provider, ...(address === undefined ? [] : [address.toLowerCase()]), model)
  return builder.asset(modelEndpoint, id, `${model} of ${provider}`, {}, place, 'observed')
}

function serviceOf({ resource }: Pick<Span, 'resource'>): string | undefined {
  const name = resource.get(resourceAttributes.service)
  const namespace = resource.get(resourceAttributes.namespace)
  return name === undefined || namespace === undefined ? name : `${namespace}/${name}`
}

function environmentOf({ resource }: Pick<Span, 'resource'>): Properties {
  const stated = resource.get(resourceAttributes.environment) ?? resource.get(resourceAttributes.oldEnvironment)
  const known = /^(?:(prod)(?:uction)?|(stag)(?:e|ing)|(dev)(?:elopment)?)$/i.exec(stated ?? '')
  if (known === null) return {}
  return { environment: known[1] === undefined ? (known[2] === undefined ? 'dev' : 'staging') : 'prod' }
}

/** A trace that names a span as its own ancestor ends there. */
function* ancestorsOf(span: Span, spans: ReadonlyMap<string, Span>): Generator<Span> {
  const seen = new Set([span.key])
  let next = span.parent
  while (next !== undefined && !seen.has(next)) {
    seen.add(next)
    const parent = spans.get(next)
    if (parent === undefined) return
    yield parent
    next = parent.parent
  }
}

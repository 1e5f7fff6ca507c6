import { agent as agentKind } from '@throughline/graph/ontology/assets/agent.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { delegatesTo } from '@throughline/graph/ontology/relations/delegates-to.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { usesModel } from '@throughline/graph/ontology/relations/uses-model.ts'
import { systemId } from '../ids.ts'
import { providerOf } from '../mcp-config/provider.ts'
import { pointer } from '../reading/pointer.ts'
import { credentialProperties, describeSecret } from '../secrets/describe-secret.ts'
import { looksSecret } from '../secrets/looks-secret.ts'
import { agentIdOf, type CrewContext, stateProcess } from './context.ts'
import { stateMcps } from './state-mcps.ts'
import { stateInterpreter, stateTools } from './state-tools.ts'
import type { AgentWire } from './wire.ts'

/** States the agents of a crew. Who may delegate may hand tasks to every other agent of it. */
export function stateAgents(context: CrewContext, agents: ReadonlyMap<string, AgentWire>): void {
  const { builder, placeOf } = context
  for (const [name, wire] of agents) {
    const place = placeOf(pointer(name))
    const id = builder.asset(agentKind, agentIdOf(context, name), name, {}, place)
    builder.relation(hosts, stateProcess(context, place), id, {}, place)
    stateModel(context, id, name, wire.llm)
    stateTools(context, id, wire.tools ?? [], pointer(name, 'tools'))
    stateMcps(context, id, name, wire.mcps ?? [], pointer(name, 'mcps'))
    if (wire.allow_code_execution === true) {
      stateInterpreter(context, id, wire.code_execution_mode !== 'unsafe', pointer(name, 'allow_code_execution'))
    }
    if (wire.allow_delegation !== true) continue
    for (const other of agents.keys()) {
      if (other === name) continue
      const at = placeOf(pointer(name, 'allow_delegation'))
      builder.relation(delegatesTo, id, agentIdOf(context, other), { grants: [`${id}#allow_delegation`] }, at)
    }
  }
}

/** `provider/model`, or a model whose maker its name tells; what is only named elsewhere is not known. */
function stateModel(context: CrewContext, id: string, name: string, llm: AgentWire['llm']): void {
  const said = typeof llm === 'string' ? llm : llm?.['model']
  const place = context.placeOf(pointer(name, 'llm'))
  if (typeof llm === 'object' && llm !== null) stateSecrets(context, id, name, llm)
  const [, provider, model] = /^([a-z][\w.-]*)\/(\S+)$/i.exec(typeof said === 'string' ? said.trim() : '') ?? []
  const known = provider === undefined ? familyOf(said) : { provider: provider.toLowerCase(), model: model ?? '' }
  if (known === undefined) return
  const to = systemId('model-endpoint', known.provider, known.model)
  context.builder.asset(modelEndpoint, to, `${known.model} of ${known.provider}`, {}, place)
  context.builder.relation(usesModel, id, to, { grants: [`${id}#llm`] }, place)
}

function familyOf(said: unknown): { provider: string; model: string } | undefined {
  if (typeof said !== 'string') return undefined
  const model = said.trim()
  if (/^(?:gpt-|o\d|chatgpt)/.test(model)) return { provider: 'openai', model }
  if (model.startsWith('claude-')) return { provider: 'anthropic', model }
  return model.startsWith('gemini-') ? { provider: 'gcp.gemini', model } : undefined
}

function stateSecrets(
  { builder, fingerprint, placeOf }: CrewContext,
  id: string,
  name: string,
  llm: Readonly<Record<string, unknown>>,
): void {
  for (const [key, value] of Object.entries(llm)) {
    if (typeof value !== 'string' || !looksSecret(key, value)) continue
    const description = describeSecret(value, fingerprint)
    const provider = description.provider === 'unknown' ? providerOf(key) : description.provider
    const place = placeOf(pointer(name, 'llm', key))
    const properties = { ...credentialProperties(description), provider }
    const to = builder.asset(credential, description.id, `${key} of ${name}`, properties, place)
    builder.relation(holds, id, to, { grants: [`${id}#llm/${key}`] }, place)
  }
}

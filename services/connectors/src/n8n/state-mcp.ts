import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { tool as toolKind } from '@throughline/graph/ontology/assets/tool.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import { addressOf, endpointId, toolId } from '../ids.ts'
import { addressIn } from '../mcp-config/address.ts'
import { classifyTool, entryOf, lookAt } from '../tool-classification/classify-tool.ts'
import { claimTool } from '../tool-classification/tool-claims.ts'
import { namedTool } from '../tool-classification/tool-listing.ts'
import { internet } from '../untrusted-sources.ts'
import { grantOf, type N8nContext, placeOf, serverIdOf, stateInstance } from './context.ts'
import { stateCredentials } from './credentials.ts'
import { isAgent } from './kinds.ts'
import { isStore } from './state-stores.ts'
import { stateTool } from './state-tools.ts'
import { stateEntry } from './state-triggers.ts'
import { authOf } from './triggers.ts'
import { isExpression, type Node, textOf, type Workflow } from './workflow.ts'

/** States the MCP servers elsewhere that an agent of the workflow uses. */
export function stateMcpClients(context: N8nContext, workflow: Workflow, agentNode: Node, agent: string): void {
  const { builder } = context
  for (const node of workflow.into(agentNode, 'ai_tool').filter(({ what }) => what === 'mcpClientTool')) {
    const id = serverIdOf(context, workflow, node)
    const place = placeOf(node)
    const grants = [grantOf(context, workflow, node)]
    const off = node.disabled === true ? { enabled: false } : {}
    const url = textOf(node, 'endpointUrl', 'sseEndpoint')
    const address = url === undefined || isExpression(url) ? undefined : addressIn(url)
    const identity = { id, ...(address === undefined ? {} : { url: address.url }) }
    const known = entryOf(identity)?.entry
    builder.asset(mcpServer, id, node.name, {}, place)
    const held = stateCredentials(context, workflow, node, id)
    if (held.length > 0 || known?.needsIdentity === true) {
      builder.asset(mcpServer, id, node.name, { needsIdentity: true }, place)
    }
    const only = textsOf(node.parameters['includeTools'])
    const except = textsOf(node.parameters['excludeTools'])
    const isListed = textOf(node, 'include') === 'selected' || textOf(node, 'include') === 'except'
    const properties = { ...(isListed ? { allTools: false } : {}), ...off }
    builder.relation(connectsTo, agent, id, { grants, properties }, place)
    const usual = known?.tools.filter(({ offByDefault }) => offByDefault !== true).flatMap(({ names }) => names) ?? []
    const offered = (only.length > 0 ? only : usual).filter((name) => !except.includes(name))
    for (const name of offered) {
      const note = only.length > 0 ? 'named in the node' : `offered according to catalogue entry ${known?.id}`
      const offer = { serverId: id, place, basis: 'declared', note } as const
      claimTool(builder, name, classifyTool(lookAt(namedTool(name)), identity, context.overrides), offer)
      if (isListed) builder.relation(canCall, agent, toolId(id, name), { grants, properties: off }, place)
    }
    if (address === undefined) continue
    const auth = authOf(textOf(node, 'authentication') ?? 'none')
    const open = auth === 'none' ? 'none' : 'user'
    const at = endpointId(address.url)
    builder.asset(endpoint, at, addressOf(address.url), { exposure: address.exposure, auth: open }, place)
    builder.relation(exposes, at, id, { grants, properties: { callerCredential: true, ...off } }, place)
    if (address.exposure !== 'internet') continue
    const note = 'from the address: a public name is taken to be reachable from the internet'
    builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
    builder.relation(reaches, internet.id, at, { grants, basis: 'computed', note, properties: off }, place)
  }
}

/** States the MCP servers that the workflow itself is, with the tools that they offer under its own credentials. */
export function stateMcpServers(context: N8nContext, workflow: Workflow): void {
  const { builder } = context
  for (const node of workflow.nodes.filter(({ what }) => what === 'mcpTrigger')) {
    const id = serverIdOf(context, workflow, node)
    const place = placeOf(node)
    builder.asset(mcpServer, id, `${node.name} (${workflow.name})`, {}, place)
    builder.relation(hosts, stateInstance(context, place), id, {}, place)
    for (const tool of workflow.into(node, 'ai_tool')) {
      if (isStore(tool) || isAgent(workflow, tool) || tool.what === 'mcpClientTool') continue
      const offered = stateTool(context, workflow, tool, id)
      const properties = tool.disabled === true ? { enabled: false } : {}
      const details = { grants: [grantOf(context, workflow, tool)], properties }
      builder.relation(provides, id, builder.asset(toolKind, offered, tool.name, {}, place), details, placeOf(tool))
    }
    const path = textOf(node, 'path') ?? node.webhookId ?? node.name
    const trigger = {
      node,
      path: `mcp/${path}`,
      exposure: 'internet',
      auth: authOf(textOf(node, 'authentication') ?? 'none'),
      source: internet,
      oneWay: false,
      doubt: 'whether its n8n can be reached from the internet is not in the workflow',
    } as const
    stateEntry(context, workflow, trigger, [{ id, isOn: workflow.isActive && node.disabled !== true }])
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

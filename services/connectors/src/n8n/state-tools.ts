import { tool as toolKind } from '@throughline/graph/ontology/assets/tool.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { systemId } from '../ids.ts'
import { claimOwnTool } from '../tool-classification/tool-claims.ts'
import { grantOf, type N8nContext, placeOf, stateInstance, workflowIdOf } from './context.ts'
import { stateCredentials } from './credentials.ts'
import { classifyNode, serviceOf } from './services/classify-node.ts'
import { isExpression, type Node, textOf, type Workflow } from './workflow.ts'

/** States a node as a tool that an agent calls. */
export function stateToolOf(context: N8nContext, workflow: Workflow, node: Node, agent: string, note?: string): void {
  const id = stateTool(context, workflow, node, workflowIdOf(context, workflow))
  const properties = node.disabled === true ? { enabled: false } : {}
  const details = { grants: [grantOf(context, workflow, node)], properties, ...(note === undefined ? {} : { note }) }
  context.builder.relation(canCall, agent, id, details, placeOf(node))
}

/** States a node as a tool of an owner: a workflow, or a server that it provides tools to. */
export function stateTool(context: N8nContext, workflow: Workflow, node: Node, ownerId: string): string {
  const { builder } = context
  const place = placeOf(node)
  const classification = classifyNode(node)
  const id = claimOwnTool(builder, node.name, classification, {
    ownerId,
    dataOwnerId: dataOwner(context, workflow, node),
    place,
  })
  if (stateCredentials(context, workflow, node, id).length > 0) {
    builder.asset(toolKind, id, node.name, { needsIdentity: true }, place)
  }
  if (classification.traits.includes('code_exec')) builder.relation(hosts, stateInstance(context, place), id, {}, place)
  return id
}

/** Two nodes with one credential see the same data; a document that is named exactly is that document for everyone. */
function dataOwner(context: N8nContext, workflow: Workflow, node: Node): string {
  const service = serviceOf(node)
  const document = service?.document === undefined ? undefined : textOf(node, service.document)
  if (service !== undefined && document !== undefined && !isExpression(document)) return systemId(service.id, document)
  const [signIn] = Object.values(node.credentials)
  const key = signIn === undefined ? undefined : (signIn.id ?? signIn.name)
  if (key == null) return workflowIdOf(context, workflow)
  return systemId('credential', 'n8n', context.instance, String(key))
}

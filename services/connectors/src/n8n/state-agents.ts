import { agent as agentKind } from '@throughline/graph/ontology/assets/agent.ts'
import { sink } from '@throughline/graph/ontology/assets/sink.ts'
import { delegatesTo } from '@throughline/graph/ontology/relations/delegates-to.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { sendsTo } from '@throughline/graph/ontology/relations/sends-to.ts'
import { sharedSinks } from '../tool-classification/shared-sinks.ts'
import { agentIdOf, grantOf, type N8nContext, placeOf, stateInstance, workflowIdOf } from './context.ts'
import { isAgent } from './kinds.ts'
import { classifyNode, sends, serviceOf } from './services/classify-node.ts'
import { stateMcpClients } from './state-mcp.ts'
import { stateModels } from './state-models.ts'
import { isStore, stateStores } from './state-stores.ts'
import { stateToolOf } from './state-tools.ts'
import { downstream, isExpression, type Node, textOf, upstream, type Workflow } from './workflow.ts'

/** States the agents of a workflow with all that hangs on them. */
export function stateAgents(context: N8nContext, workflow: Workflow): void {
  for (const node of workflow.nodes) if (isAgent(workflow, node)) stateAgent(context, workflow, node)
}

function stateAgent(context: N8nContext, workflow: Workflow, node: Node): void {
  const { builder } = context
  const id = agentIdOf(context, workflow, node)
  const place = placeOf(node)
  const isOn = workflow.isActive && node.disabled !== true
  builder.asset(agentKind, id, `${node.name} (${workflow.name})`, isOn ? { selfRunning: true } : {}, place)
  builder.relation(hosts, stateInstance(context, place), id, {}, place)
  stateModels(context, workflow, node, id)
  stateStores(context, workflow, node, id)
  stateMcpClients(context, workflow, node, id)
  for (const tool of workflow.into(node, 'ai_tool')) {
    if (isAgent(workflow, tool)) stateDelegation(context, workflow, tool, id, agentIdOf(context, workflow, tool))
    else if (tool.what === 'toolWorkflow') stateCalledAgents(context, workflow, tool, id)
    if (isStore(tool) || tool.what === 'mcpClientTool' || isAgent(workflow, tool)) continue
    stateToolOf(context, workflow, tool, id)
  }
  stateLine(context, workflow, node, id)
}

/** The workflow that a tool calls hands its input to the agents in it. */
function stateCalledAgents(context: N8nContext, workflow: Workflow, tool: Node, from: string): void {
  const called = textOf(tool, 'workflowId')
  const target = context.workflows.find(({ key }) => key === called)
  const starts = target?.nodes.filter(({ what }) => what === 'executeWorkflowTrigger') ?? []
  for (const start of starts) {
    if (target === undefined) continue
    for (const node of downstream(target, start).filter((each) => isAgent(target, each))) {
      stateDelegation(context, workflow, tool, from, agentIdOf(context, target, node))
    }
  }
}

function stateDelegation(context: N8nContext, workflow: Workflow, node: Node, from: string, to: string): void {
  const place = placeOf(node)
  const properties = node.disabled === true ? { enabled: false } : {}
  context.builder.asset(agentKind, to, undefined, {}, place)
  context.builder.relation(delegatesTo, from, to, { grants: [grantOf(context, workflow, node)], properties }, place)
}

/** What comes before an agent on the main line fills its prompt at every run; what comes after sends its answer on. */
function stateLine(context: N8nContext, workflow: Workflow, node: Node, id: string): void {
  for (const before of upstream(workflow, node)) {
    if (classifyNode(before).reads.length > 0 && serviceOf(before) !== undefined) {
      stateToolOf(context, workflow, before, id, 'runs before the agent, which is given what it returns')
    }
  }
  for (const after of downstream(workflow, node)) {
    const service = serviceOf(after)
    if (service?.sends === undefined || !sends(after, service)) continue
    const recipient = textOf(after, ...(service.recipient ?? []))
    const { to } = service.sends
    const isChosen = typeof to === 'string' && recipient !== undefined && isExpression(recipient)
    const place = placeOf(after)
    const target = isChosen
      ? { ...sharedSinks[to], attackerChoosable: true }
      : { id: `sink:${workflowIdOf(context, workflow)}/${after.name}`, name: after.name, attackerChoosable: false }
    const { builder } = context
    builder.asset(sink, target.id, target.name, { attackerChoosable: target.attackerChoosable }, place)
    const note = isChosen ? 'its recipient is worked out when it runs, maybe from the answer' : 'its answer is sent on'
    const details = { grants: [grantOf(context, workflow, after)], note } as const
    builder.relation(sendsTo, id, target.id, { ...details, basis: isChosen ? 'inferred' : 'declared' }, place)
  }
}

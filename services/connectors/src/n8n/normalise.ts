import { type N8nContext, placeOf, stateInstance } from './context.ts'
import { stateLiterals } from './credentials.ts'
import { stateAgents } from './state-agents.ts'
import { stateMcpServers } from './state-mcp.ts'
import { stateFilling } from './state-stores.ts'
import { stateTriggers } from './state-triggers.ts'

/** States the workflows of a file. */
export function stateWorkflows(context: N8nContext): void {
  for (const workflow of context.workflows) {
    stateAgents(context, workflow)
    stateMcpServers(context, workflow)
    stateTriggers(context, workflow)
    stateFilling(context, workflow)
    // Secrets in clear lie in the workflow whatever their node does.
    for (const node of workflow.nodes) stateLiterals(context, workflow, node, stateInstance(context, placeOf(node)))
  }
}

import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import type { ReadContext } from '../connector.ts'
import { classifyTool, lookAt } from '../tool-classification/classify-tool.ts'
import { claimOwnTool } from '../tool-classification/tool-claims.ts'
import { functionArn, nameIn } from './account.ts'
import { actionsOf } from './actions.ts'
import type { ActionGroupWire } from './wire.ts'

/** What an action group says, wherever it was read. */
export type ActionGroup = Omit<ActionGroupWire, 'agentId'>

/** What Bedrock itself does for an agent. */
const ownActions: Readonly<Record<string, { readonly trait?: 'code_exec'; readonly sandboxed?: boolean }>> = {
  'AMAZON.CodeInterpreter': { trait: 'code_exec', sandboxed: true },
  'ANTHROPIC.Bash': { trait: 'code_exec' },
  'ANTHROPIC.Computer': { trait: 'code_exec' },
  'ANTHROPIC.TextEditor': {},
}

/**
 * States an action group: each of its functions is a tool of the agent's own, which runs in the group's function. A group
 * that only asks the user back (`AMAZON.UserInput`) is none.
 */
export function stateActionGroup(
  builder: ClaimBuilder,
  agentArn: string,
  group: ActionGroup,
  place: RecordPlace,
  overrides: ReadContext['toolOverrides'],
): void {
  const signature = group.parentActionSignature ?? group.parentActionGroupSignature ?? ''
  if (signature === 'AMAZON.UserInput') return
  const grants = [`${agentArn}/action-group/${group.actionGroupName}`]
  const off = group.actionGroupState === 'DISABLED' ? { enabled: false } : {}
  const own = Object.hasOwn(ownActions, signature) ? ownActions[signature] : undefined
  for (const { listing, confirmed } of actionsOf(group)) {
    const classification = classifyTool(lookAt(listing), { id: agentArn }, overrides)
    const id = claimOwnTool(builder, listing.name, classification, { ownerId: agentArn, place })
    if (own !== undefined) {
      const traits = own.trait === undefined ? {} : { traits: [own.trait] }
      builder.asset(
        tool,
        id,
        listing.name,
        { ...traits, ...(own.sandboxed === true ? { sandboxed: true } : {}) },
        place,
      )
    }
    // The user of the session is asked before the function is called.
    const asked = confirmed ? { approval: 'call', approver: 'caller' } : {}
    builder.relation(canCall, agentArn, id, { grants, properties: { ...asked, ...off } }, place)
    const lambda = group.actionGroupExecutor?.lambda
    if (lambda == null) continue
    const runner = functionArn(lambda)
    builder.asset(workload, runner, nameIn(runner), {}, place)
    builder.relation(hosts, runner, id, { grants, properties: off }, place)
  }
}

import { mayCall } from '../capabilities/may-call.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const injectThroughTool = defineRule({
  id: 'inject-through-tool',
  about:
    'What a tool returns becomes part of the agent’s prompt. An approver sees the call, not the payload that comes back.',
  gain: 'The attacker’s words move the agent, in somebody else’s session; no answer comes back yet.',
  needs: 'The agent may call the tool, whatever approval it takes.',
  references: [atlas('AML.T0051.001'), owaspLlm('LLM01')],
  arms: [{ from: 'tool', to: 'agent', access: [['fed', 'inject']], needs: [needs('agent', mayCall, 'tool')] }],
})

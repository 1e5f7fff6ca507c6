import { mayCall } from '../capabilities/may-call.ts'
import { acts, unchanged } from '../footholds/access.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas, owaspAgentic, owaspLlm } from './references.ts'

export const callTool = defineRule({
  id: 'call-tool',
  about: 'Whoever moves an agent chooses which of its tools it calls, and with what arguments.',
  gain: 'The tool, with the rights it acts under.',
  needs:
    'The agent may call the tool without asking each time; in the attacker’s own session, asking himself is no hindrance.',
  breaks: [{ property: 'approval', value: 'call', how: 'Ask a person before each call' }],
  references: [atlas('AML.T0053'), owaspLlm('LLM06'), owaspAgentic('ASI02')],
  arms: [
    {
      from: 'agent',
      to: 'tool',
      access: unchanged(acts),
      needs: [needs('agent', mayCall, 'tool', 'call')],
      where: [equals('call', 'approval', 'none')],
    },
    {
      from: 'agent',
      to: 'tool',
      access: unchanged(acts),
      needs: [needs('agent', mayCall, 'tool', 'call')],
      where: [equals('call', 'approval', 'session')],
      harder: 1,
    },
    {
      from: 'agent',
      to: 'tool',
      access: [['converse', 'converse']],
      needs: [needs('agent', mayCall, 'tool', 'call')],
      where: [equals('call', 'approval', 'call'), equals('call', 'approver', 'caller')],
    },
  ],
})

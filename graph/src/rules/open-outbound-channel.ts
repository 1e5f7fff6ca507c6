import { maySend } from '../capabilities/may-send.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const openOutboundChannel = defineRule({
  id: 'open-outbound-channel',
  about: 'An injected agent that can send outside can answer to the attacker.',
  gain: 'The agent can answer to the attacker: what it reads can leave.',
  needs:
    'A tool the agent may call without asking each time, whose destination the attacker chooses, or links that it shows.',
  breaks: [
    { property: 'approval', value: 'call', how: 'Ask a person before each call of the sending tool' },
    { property: 'egress', value: 'allow-listed', how: 'Let the tool send only to a list' },
    { property: 'rendersLinks', value: false, how: 'Do not show links from model output' },
  ],
  references: [atlas('AML.T0086'), atlas('AML.T0077'), owaspLlm('LLM02')],
  arms: [
    {
      from: 'agent',
      to: 'agent',
      access: [['inject', 'steer']],
      needs: [needs('agent', maySend, 'agent', 'send')],
      where: [equals('send', 'by', 'channel')],
    },
    {
      from: 'agent',
      to: 'agent',
      access: [['inject', 'steer']],
      needs: [needs('agent', maySend, 'agent', 'send')],
      where: [equals('send', 'by', 'link')],
      harder: 1,
    },
  ],
})

import { agent } from '../ontology/assets/agent.ts'
import { exposes } from '../ontology/relations/exposes.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas, owaspAgentic, owaspLlm } from './references.ts'

export const talkToAgent = defineRule({
  id: 'talk-to-agent',
  about: 'An exposed agent takes instructions from whoever can send requests to it.',
  gain: 'A session with the agent, with the rights it gives its callers.',
  needs: 'The endpoint leads to the agent.',
  references: [atlas('AML.T0051.000'), owaspLlm('LLM01'), owaspAgentic('ASI01')],
  arms: [
    {
      from: 'endpoint',
      to: 'agent',
      access: [['reach', 'converse']],
      kinds: { agent: [agent] },
      needs: [needs('endpoint', exposes, 'agent', 'exposure')],
      where: [equals('exposure', 'oneWay', false)],
    },
    {
      from: 'endpoint',
      to: 'agent',
      access: [['reach', 'inject']],
      kinds: { agent: [agent] },
      needs: [needs('endpoint', exposes, 'agent', 'exposure')],
      where: [equals('exposure', 'oneWay', true)],
    },
  ],
})

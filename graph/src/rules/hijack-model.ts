import { serves } from '../ontology/relations/serves.ts'
import { usesModel } from '../ontology/relations/uses-model.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const hijackModel = defineRule({
  id: 'hijack-model',
  about: 'An agent decides what its model tells it.',
  gain: 'The attacker’s words move the agent; with the endpoint in hand, what the agent sends comes back too.',
  needs: 'The agent uses the model.',
  references: [atlas('AML.T0018'), owaspLlm('LLM03')],
  arms: [
    {
      from: 'model',
      to: 'agent',
      access: [['inject', 'inject']],
      needs: [needs('endpoint', serves, 'model'), needs('agent', usesModel, 'endpoint')],
    },
    { from: 'endpoint', to: 'agent', access: [['control', 'steer']], needs: [needs('agent', usesModel, 'endpoint')] },
  ],
})

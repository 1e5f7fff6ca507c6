import { agent } from '../ontology/assets/agent.ts'
import { logsTo } from '../ontology/relations/logs-to.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { owaspLlm } from './references.ts'

export const poisonLog = defineRule({
  id: 'poison-log',
  about: 'What an agent saw and said is written to its log.',
  gain: 'Records of the attacker in the log.',
  needs: 'The agent logs to the dataset.',
  references: [owaspLlm('LLM04')],
  arms: [
    {
      from: 'agent',
      to: 'log',
      access: [
        ['inject', 'append'],
        ['steer', 'append'],
        ['converse', 'append'],
      ],
      kinds: { agent: [agent] },
      needs: [needs('agent', logsTo, 'log')],
    },
  ],
})

import { knowledgeBase } from '../ontology/assets/knowledge-base.ts'
import { readsFrom } from '../ontology/relations/reads-from.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const poisonKnowledgeBase = defineRule({
  id: 'poison-knowledge-base',
  about: 'A knowledge base that takes in what outsiders write holds their words.',
  gain: 'Passages of the attacker in the knowledge base.',
  needs: 'The knowledge base reads from the source.',
  references: [atlas('AML.T0070'), owaspLlm('LLM08')],
  arms: [
    {
      from: 'outside',
      to: 'knowledge',
      access: [['control', 'append']],
      kinds: { knowledge: [knowledgeBase] },
      needs: [needs('knowledge', readsFrom, 'outside')],
    },
  ],
})

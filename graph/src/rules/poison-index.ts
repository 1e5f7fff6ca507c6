import { indexes } from '../ontology/relations/indexes.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const poisonIndex = defineRule({
  id: 'poison-index',
  about: 'What is added to indexed data is added to the index.',
  gain: 'Passages of the attacker in the knowledge base.',
  needs: 'The knowledge base indexes the dataset.',
  references: [atlas('AML.T0070'), owaspLlm('LLM04')],
  arms: [
    {
      from: 'dataset',
      to: 'knowledge',
      access: [
        ['append', 'append'],
        ['own', 'own'],
      ],
      needs: [needs('knowledge', indexes, 'dataset')],
    },
  ],
})

import { indexes } from '../ontology/relations/indexes.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const readIndex = defineRule({
  id: 'read-index',
  about: 'An index gives back what it was built from.',
  gain: 'The indexed data.',
  needs: 'The knowledge base indexes the dataset.',
  references: [atlas('AML.T0085.000')],
  arms: [
    { from: 'knowledge', to: 'dataset', access: [['read', 'read']], needs: [needs('knowledge', indexes, 'dataset')] },
  ],
})

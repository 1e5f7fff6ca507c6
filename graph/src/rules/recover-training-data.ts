import { serves } from '../ontology/relations/serves.ts'
import { trainedOn } from '../ontology/relations/trained-on.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const recoverTrainingData = defineRule({
  id: 'recover-training-data',
  about: 'A model can give back parts of what it was trained on.',
  gain: 'Parts of the training data.',
  needs: 'The endpoint serves a model trained on the dataset.',
  references: [atlas('AML.T0024')],
  candidate: true,
  arms: [
    {
      from: 'endpoint',
      to: 'dataset',
      access: [['converse', 'read']],
      needs: [needs('endpoint', serves, 'model'), needs('model', trainedOn, 'dataset')],
    },
  ],
})

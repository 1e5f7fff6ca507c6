import { trainedOn } from '../ontology/relations/trained-on.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const poisonTraining = defineRule({
  id: 'poison-training',
  about: 'A model learns from what it is trained on.',
  gain: 'The attacker’s examples shape what the model answers.',
  needs: 'The model is trained on the dataset.',
  references: [atlas('AML.T0020'), owaspLlm('LLM04')],
  candidate: true,
  arms: [{ from: 'dataset', to: 'model', access: [['own', 'inject']], needs: [needs('model', trainedOn, 'dataset')] }],
})

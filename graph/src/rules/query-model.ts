import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { exposes } from '../ontology/relations/exposes.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const queryModel = defineRule({
  id: 'query-model',
  about: 'An exposed model endpoint answers whoever reaches it.',
  gain: 'Answers of the model.',
  needs: 'The endpoint leads to the model endpoint.',
  references: [atlas('AML.T0040')],
  arms: [
    {
      from: 'endpoint',
      to: 'model',
      access: [['reach', 'converse']],
      kinds: { model: [modelEndpoint] },
      needs: [needs('endpoint', exposes, 'model')],
    },
  ],
})

import { model } from '../assets/model.ts'
import { modelEndpoint } from '../assets/model-endpoint.ts'
import { defineRelation } from '../define-relation.ts'

export const serves = defineRelation({
  type: 'SERVES',
  verb: 'serves',
  about: 'The endpoint answers with this model.',
  from: [modelEndpoint],
  to: [model],
  properties: {},
})

import { agent } from '../assets/agent.ts'
import { modelEndpoint } from '../assets/model-endpoint.ts'
import { defineRelation } from '../define-relation.ts'

export const usesModel = defineRelation({
  type: 'USES_MODEL',
  verb: 'uses model',
  about: 'Its decisions come from that endpoint.',
  from: [agent],
  to: [modelEndpoint],
  properties: {},
})

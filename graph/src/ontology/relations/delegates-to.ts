import { agent } from '../assets/agent.ts'
import { defineRelation } from '../define-relation.ts'

export const delegatesTo = defineRelation({
  type: 'DELEGATES_TO',
  verb: 'delegates to',
  about: 'Hands tasks to it and takes its answers.',
  from: [agent],
  to: [agent],
  properties: {},
})

import { agent } from '../assets/agent.ts'
import { dataset } from '../assets/dataset.ts'
import { modelEndpoint } from '../assets/model-endpoint.ts'
import { tool } from '../assets/tool.ts'
import { defineRelation } from '../define-relation.ts'

export const logsTo = defineRelation({
  type: 'LOGS_TO',
  verb: 'logs to',
  about: 'Writes what it saw and said to it.',
  from: [agent, tool, modelEndpoint],
  to: [dataset],
  properties: {},
})

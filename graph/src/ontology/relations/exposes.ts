import { agent } from '../assets/agent.ts'
import { dataset } from '../assets/dataset.ts'
import { endpoint } from '../assets/endpoint.ts'
import { knowledgeBase } from '../assets/knowledge-base.ts'
import { mcpServer } from '../assets/mcp-server.ts'
import { modelEndpoint } from '../assets/model-endpoint.ts'
import { tool } from '../assets/tool.ts'
import { workload } from '../assets/workload.ts'
import { defineRelation } from '../define-relation.ts'
import { flag, list } from '../property.ts'

export const exposes = defineRelation({
  type: 'EXPOSES',
  verb: 'exposes',
  about: 'Requests to the endpoint arrive at it.',
  from: [endpoint],
  to: [agent, mcpServer, tool, modelEndpoint, workload, dataset, knowledgeBase],
  properties: {
    operations: list('What it may do with it.', { values: ['read', 'write', 'delete'], default: ['read'] }),
    callerFiltered: flag('Each caller meets only records of his own.', { dispute: 'all' }),
    oneWay: flag('The caller gets no answer.', { dispute: 'all' }),
    callerCredential: flag('Each caller brings a credential of his own, with his own rights.', { dispute: 'all' }),
  },
})

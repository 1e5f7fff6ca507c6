import { agent } from '../assets/agent.ts'
import { endpoint } from '../assets/endpoint.ts'
import { mcpServer } from '../assets/mcp-server.ts'
import { modelEndpoint } from '../assets/model-endpoint.ts'
import { tool } from '../assets/tool.ts'
import { workload } from '../assets/workload.ts'
import { defineRelation } from '../define-relation.ts'

export const hosts = defineRelation({
  type: 'HOSTS',
  verb: 'hosts',
  about: 'It runs there.',
  from: [workload],
  to: [agent, mcpServer, tool, endpoint, modelEndpoint],
  properties: {},
})

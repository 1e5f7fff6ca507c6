import { agent } from '../assets/agent.ts'
import { credential } from '../assets/credential.ts'
import { dataset } from '../assets/dataset.ts'
import { mcpServer } from '../assets/mcp-server.ts'
import { tool } from '../assets/tool.ts'
import { workload } from '../assets/workload.ts'
import { defineRelation } from '../define-relation.ts'

export const holds = defineRelation({
  type: 'HOLDS',
  verb: 'holds',
  about: 'The credential lies there or is handed to it.',
  from: [agent, mcpServer, workload, tool, dataset],
  to: [credential],
  properties: {},
})

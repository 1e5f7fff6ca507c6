import { agent } from '../assets/agent.ts'
import { mcpServer } from '../assets/mcp-server.ts'
import { model } from '../assets/model.ts'
import { modelEndpoint } from '../assets/model-endpoint.ts'
import { softwarePackage } from '../assets/package.ts'
import { workload } from '../assets/workload.ts'
import { defineRelation } from '../define-relation.ts'

export const builtFrom = defineRelation({
  type: 'BUILT_FROM',
  verb: 'is built from',
  about: 'Runs code of the package.',
  from: [mcpServer, agent, workload, model, modelEndpoint],
  to: [softwarePackage],
  properties: {},
})

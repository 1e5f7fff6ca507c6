import { agent } from '../assets/agent.ts'
import { mcpServer } from '../assets/mcp-server.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { tool } from '../assets/tool.ts'
import { user } from '../assets/user.ts'
import { workload } from '../assets/workload.ts'
import { defineRelation } from '../define-relation.ts'

export const runsAs = defineRelation({
  type: 'RUNS_AS',
  verb: 'runs as',
  about: 'Acts with the rights of that identity.',
  from: [agent, tool, mcpServer, workload],
  to: [user, serviceIdentity, role],
  properties: {},
})

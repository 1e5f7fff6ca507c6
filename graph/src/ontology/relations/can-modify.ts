import { agent } from '../assets/agent.ts'
import { group } from '../assets/group.ts'
import { mcpServer } from '../assets/mcp-server.ts'
import { modelEndpoint } from '../assets/model-endpoint.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { tool } from '../assets/tool.ts'
import { user } from '../assets/user.ts'
import { workload } from '../assets/workload.ts'
import { defineRelation } from '../define-relation.ts'

export const canModify = defineRelation({
  type: 'CAN_MODIFY',
  verb: 'can modify',
  about: 'Effective permission to change its code or settings.',
  from: [user, group, role, serviceIdentity],
  to: [agent, tool, mcpServer, workload, modelEndpoint],
  properties: {},
})

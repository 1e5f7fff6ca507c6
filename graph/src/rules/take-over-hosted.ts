import { agent } from '../ontology/assets/agent.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { tool } from '../ontology/assets/tool.ts'
import { hosts } from '../ontology/relations/hosts.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const takeOverHosted = defineRule({
  id: 'take-over-hosted',
  about: 'Whoever holds a host holds what runs on it.',
  gain: 'What runs on the host.',
  needs: 'The workload hosts it.',
  references: [atlas('AML.T0081')],
  arms: [
    {
      from: 'workload',
      to: 'guest',
      access: [['control', 'control']],
      kinds: { guest: [agent, mcpServer, tool, modelEndpoint] },
      needs: [needs('workload', hosts, 'guest')],
    },
  ],
})

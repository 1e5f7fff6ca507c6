import { runsOn } from '../capabilities/runs-on.ts'
import { agent } from '../ontology/assets/agent.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { tool } from '../ontology/assets/tool.ts'
import { holds } from '../ontology/relations/holds.ts'
import { hosts } from '../ontology/relations/hosts.ts'
import { defineRule } from './define-rule.ts'
import { equals, includesAny, needs } from './pattern.ts'
import { atlas, owaspMcp } from './references.ts'

export const readSecrets = defineRule({
  id: 'read-secrets',
  about: 'A tool that reads files or the environment of its host reads the secrets there.',
  gain: 'The credential itself.',
  needs:
    'The tool reads secrets, runs without a sandbox, and the host, or a server or agent on it, holds the credential.',
  breaks: [{ property: 'sandboxed', value: true, how: 'Run the tool in a sandbox' }],
  references: [atlas('AML.T0098'), owaspMcp('MCP01')],
  arms: [
    {
      from: 'tool',
      to: 'credential',
      access: [
        ['steer', 'control'],
        ['converse', 'control'],
      ],
      kinds: { tool: [tool] },
      needs: [needs('tool', runsOn, 'workload', 'place'), needs('workload', holds, 'credential')],
      where: [includesAny('tool', 'traits', ['secret_read']), equals('place', 'sandboxed', false)],
    },
    {
      from: 'tool',
      to: 'credential',
      access: [
        ['steer', 'control'],
        ['converse', 'control'],
      ],
      kinds: { tool: [tool], neighbour: [mcpServer, agent] },
      needs: [
        needs('tool', runsOn, 'workload', 'place'),
        needs('workload', hosts, 'neighbour'),
        needs('neighbour', holds, 'credential'),
      ],
      where: [includesAny('tool', 'traits', ['secret_read']), equals('place', 'sandboxed', false)],
    },
  ],
})

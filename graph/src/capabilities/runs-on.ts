import { agent } from '../ontology/assets/agent.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { tool } from '../ontology/assets/tool.ts'
import { workload } from '../ontology/assets/workload.ts'
import { hosts } from '../ontology/relations/hosts.ts'
import { provides } from '../ontology/relations/provides.ts'
import { equals, needs } from '../rules/pattern.ts'
import { defineCapability } from './define-capability.ts'

const throughServer = [needs('workload', hosts, 'server'), needs('server', provides, 'thing')]

export const runsOn = defineCapability({
  type: 'RUNS_ON',
  about: 'It executes on that workload, sandboxed or not.',
  from: [agent, mcpServer, tool, modelEndpoint],
  to: [workload],
  key: ['sandboxed'],
  arms: () => [
    {
      from: 'thing',
      to: 'workload',
      kinds: { thing: [agent, mcpServer, tool, modelEndpoint] },
      needs: [needs('workload', hosts, 'thing')],
      set: { sandboxed: { firstOf: [{ of: 'thing', property: 'sandboxed' }] } },
    },
    // Either sandbox holds: the tool's own, or its server's.
    {
      from: 'thing',
      to: 'workload',
      needs: throughServer,
      where: [equals('thing', 'sandboxed', true)],
      set: { sandboxed: { fixed: true } },
    },
    {
      from: 'thing',
      to: 'workload',
      needs: throughServer,
      where: [equals('server', 'sandboxed', true)],
      set: { sandboxed: { fixed: true } },
    },
    {
      from: 'thing',
      to: 'workload',
      needs: throughServer,
      where: [equals('thing', 'sandboxed', false), equals('server', 'sandboxed', false)],
      set: { sandboxed: { fixed: false } },
    },
  ],
})

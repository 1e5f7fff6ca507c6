import { runsOn } from '../capabilities/runs-on.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { tool } from '../ontology/assets/tool.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas } from './references.ts'

export const reachHost = defineRule({
  id: 'reach-host',
  about: 'Code that runs without a sandbox holds its host.',
  gain: 'The host.',
  needs: 'It runs on the workload without a sandbox.',
  breaks: [{ property: 'sandboxed', value: true, how: 'Run it in a sandbox' }],
  references: [atlas('AML.T0105')],
  arms: [
    {
      from: 'guest',
      to: 'workload',
      access: [['control', 'control']],
      kinds: { guest: [mcpServer, tool, modelEndpoint] },
      needs: [needs('guest', runsOn, 'workload', 'place')],
      where: [equals('place', 'sandboxed', false)],
    },
  ],
})

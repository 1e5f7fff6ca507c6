import { agent } from '../ontology/assets/agent.ts'
import { dataset } from '../ontology/assets/dataset.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { tool } from '../ontology/assets/tool.ts'
import { workload } from '../ontology/assets/workload.ts'
import { holds } from '../ontology/relations/holds.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas, owaspMcp } from './references.ts'

export const stealCredential = defineRule({
  id: 'steal-credential',
  about: 'A credential can be taken from where it lies.',
  gain: 'The credential itself.',
  needs: 'The holder, or data that can be read, holds the credential.',
  references: [atlas('AML.T0083'), atlas('AML.T0082'), owaspMcp('MCP01')],
  arms: [
    {
      from: 'holder',
      to: 'credential',
      access: [['control', 'control']],
      kinds: { holder: [workload, mcpServer, agent, tool] },
      needs: [needs('holder', holds, 'credential')],
    },
    {
      from: 'holder',
      to: 'credential',
      access: [['read', 'control']],
      kinds: { holder: [dataset] },
      needs: [needs('holder', holds, 'credential')],
    },
  ],
})

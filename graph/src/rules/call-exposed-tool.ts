import { tool } from '../ontology/assets/tool.ts'
import { exposes } from '../ontology/relations/exposes.ts'
import { provides } from '../ontology/relations/provides.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { owaspMcp } from './references.ts'

export const callExposedTool = defineRule({
  id: 'call-exposed-tool',
  about:
    'A tool or server that is exposed without asking each caller for a credential of his own can be called by whoever reaches it.',
  gain: 'Calls to the tool, with the rights it acts under.',
  needs: 'The endpoint leads to the tool or its server, which acts with rights of its own.',
  breaks: [{ property: 'callerCredential', value: true, how: 'Ask each caller for a credential of his own' }],
  references: [owaspMcp('MCP07')],
  arms: [
    {
      from: 'endpoint',
      to: 'tool',
      access: [['reach', 'converse']],
      kinds: { tool: [tool] },
      needs: [needs('endpoint', exposes, 'tool', 'exposure')],
      where: [equals('exposure', 'callerCredential', false)],
    },
    {
      from: 'endpoint',
      to: 'tool',
      access: [['reach', 'converse']],
      needs: [needs('endpoint', exposes, 'server', 'exposure'), needs('server', provides, 'tool')],
      where: [equals('exposure', 'callerCredential', false)],
    },
  ],
})

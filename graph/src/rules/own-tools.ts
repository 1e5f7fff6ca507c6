import { provides } from '../ontology/relations/provides.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { owaspMcp } from './references.ts'

export const ownTools = defineRule({
  id: 'own-tools',
  about: 'Whoever runs as a server is its tools.',
  gain: 'The tools run the attacker’s code.',
  needs: 'The server provides the tool.',
  references: [owaspMcp('MCP03')],
  arms: [{ from: 'server', to: 'tool', access: [['control', 'control']], needs: [needs('server', provides, 'tool')] }],
})

import { works } from '../capabilities/works.ts'
import { tool } from '../ontology/assets/tool.ts'
import { readsFrom } from '../ontology/relations/reads-from.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const fetchUntrusted = defineRule({
  id: 'fetch-untrusted',
  about: 'A tool that reads what outsiders write brings their words in.',
  gain: 'What the tool returns holds the attacker’s words.',
  needs: 'The tool reads from the source and works.',
  references: [atlas('AML.T0093')],
  arms: [
    {
      from: 'outside',
      to: 'tool',
      access: [['control', 'fed']],
      kinds: { tool: [tool] },
      needs: [needs('tool', readsFrom, 'outside'), needs('tool', works, 'tool')],
    },
  ],
})

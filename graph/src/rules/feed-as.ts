import { actsAs } from '../capabilities/acts-as.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas } from './references.ts'

export const feedAs = defineRule({
  id: 'feed-as',
  about: 'A tool that does all its identity may do reads what its identity reads.',
  gain: 'What the tool returns holds the attacker’s words.',
  needs: 'The tool has the scope of its identity and acts as the principal.',
  breaks: [{ property: 'scope', value: 'fixed', how: 'Replace the tool by one with narrow operations' }],
  references: [atlas('AML.T0099')],
  arms: [
    {
      from: 'principal',
      to: 'tool',
      access: [['fed', 'fed']],
      needs: [needs('tool', actsAs, 'principal')],
      where: [equals('tool', 'scope', 'identity')],
    },
  ],
})

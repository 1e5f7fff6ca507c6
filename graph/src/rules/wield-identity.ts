import { actsAs } from '../capabilities/acts-as.ts'
import { acts, unchanged } from '../footholds/access.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { owaspAgentic, owaspMcp } from './references.ts'

export const wieldIdentity = defineRule({
  id: 'wield-identity',
  about:
    'A tool that does all its identity may do (SQL, a shell, a cloud API) lends that identity to whoever moves it.',
  gain: 'The rights of the identity, usable but not stealable.',
  needs: 'The tool has the scope of its identity and acts as the principal.',
  breaks: [{ property: 'scope', value: 'fixed', how: 'Replace the tool by one with narrow operations' }],
  references: [owaspAgentic('ASI03'), owaspMcp('MCP02')],
  arms: [
    {
      from: 'tool',
      to: 'principal',
      access: unchanged(acts),
      needs: [needs('tool', actsAs, 'principal')],
      where: [equals('tool', 'scope', 'identity')],
    },
  ],
})

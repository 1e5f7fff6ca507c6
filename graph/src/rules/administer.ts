import { canAdmin } from '../ontology/relations/can-admin.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { owaspAgentic } from './references.ts'

export const administer = defineRule({
  id: 'administer',
  about: 'An administrator of an account, project or cluster holds it.',
  gain: 'The account, project or cluster.',
  needs: 'The principal can administer it.',
  references: [owaspAgentic('ASI03')],
  arms: [
    {
      from: 'principal',
      to: 'resource',
      access: [
        ['inject', 'control'],
        ['steer', 'control'],
        ['converse', 'control'],
      ],
      needs: [needs('principal', canAdmin, 'resource')],
    },
  ],
})

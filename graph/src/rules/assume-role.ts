import { acts, unchanged } from '../footholds/access.ts'
import { canAssume } from '../ontology/relations/can-assume.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { owaspAgentic } from './references.ts'

export const assumeRole = defineRule({
  id: 'assume-role',
  about: 'Who can assume an identity, or write its policies, trust or keys, can become it.',
  gain: 'The rights of the other identity.',
  needs: 'The principal can assume it.',
  references: [owaspAgentic('ASI03')],
  arms: [
    {
      from: 'principal',
      to: 'other',
      access: unchanged([...acts, 'control']),
      needs: [needs('principal', canAssume, 'other')],
    },
  ],
})

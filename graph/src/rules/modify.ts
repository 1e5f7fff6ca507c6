import { isRun } from '../capabilities/is-run.ts'
import { canModify } from '../ontology/relations/can-modify.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const modify = defineRule({
  id: 'modify',
  about: 'Who can change the code or settings of what runs, runs as it.',
  gain: 'What is changed runs the attacker’s code.',
  needs: 'The principal can modify it, and it is run.',
  references: [atlas('AML.T0081')],
  arms: [
    {
      from: 'principal',
      to: 'target',
      access: [
        ['inject', 'control'],
        ['steer', 'control'],
        ['converse', 'control'],
      ],
      needs: [needs('principal', canModify, 'target'), needs('target', isRun, 'target')],
    },
  ],
})

import { canWrite } from '../ontology/relations/can-write.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const writeData = defineRule({
  id: 'write-data',
  about: 'Effective permission to write is enough to write.',
  gain: 'The data can be changed.',
  needs: 'The principal can write it.',
  references: [atlas('AML.T0036')],
  arms: [
    {
      from: 'principal',
      to: 'data',
      access: [
        ['inject', 'write'],
        ['steer', 'write'],
        ['converse', 'write'],
      ],
      needs: [needs('principal', canWrite, 'data')],
    },
  ],
})

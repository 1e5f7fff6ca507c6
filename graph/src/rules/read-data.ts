import { canRead } from '../ontology/relations/can-read.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const readData = defineRule({
  id: 'read-data',
  about: 'Effective permission to read is enough to read.',
  gain: 'The data.',
  needs: 'The principal can read it, and its answers come back.',
  references: [atlas('AML.T0036')],
  arms: [
    {
      from: 'principal',
      to: 'data',
      access: [
        ['steer', 'read'],
        ['converse', 'read'],
      ],
      needs: [needs('principal', canRead, 'data')],
    },
  ],
})

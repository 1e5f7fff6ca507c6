import { canRead } from '../ontology/relations/can-read.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const feedReader = defineRule({
  id: 'feed-reader',
  about: 'A principal that can read data meets what the attacker put there.',
  gain: 'What the principal reads holds the attacker’s words.',
  needs: 'The principal can read the data.',
  references: [atlas('AML.T0099')],
  arms: [{ from: 'data', to: 'principal', access: [['own', 'fed']], needs: [needs('principal', canRead, 'data')] }],
})

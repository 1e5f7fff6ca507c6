import { runsAs } from '../ontology/relations/runs-as.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { owaspAgentic } from './references.ts'

export const actAs = defineRule({
  id: 'act-as',
  about: 'Whoever runs as a thing has the identity it runs as.',
  gain: 'The identity.',
  needs: 'It runs as the principal.',
  references: [owaspAgentic('ASI03')],
  arms: [
    { from: 'thing', to: 'principal', access: [['control', 'control']], needs: [needs('thing', runsAs, 'principal')] },
  ],
})

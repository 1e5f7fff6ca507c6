import { acts, unchanged } from '../footholds/access.ts'
import { delegatesTo } from '../ontology/relations/delegates-to.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { owaspAgentic } from './references.ts'

export const delegate = defineRule({
  id: 'delegate',
  about: 'Whoever moves an agent chooses what it hands to others.',
  gain: 'The other agent, moved as the first is.',
  needs: 'The first delegates to the second.',
  references: [owaspAgentic('ASI07')],
  arms: [{ from: 'first', to: 'second', access: unchanged(acts), needs: [needs('first', delegatesTo, 'second')] }],
})

import { delegatesTo } from '../ontology/relations/delegates-to.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { owaspAgentic } from './references.ts'

export const injectThroughAnswer = defineRule({
  id: 'inject-through-answer',
  about: 'An agent takes the answers of the agents it hands tasks to into its own prompt.',
  gain: 'The attacker’s words move the asking agent.',
  needs: 'It delegates to the agent that the attacker moves.',
  references: [owaspAgentic('ASI07'), owaspAgentic('ASI08')],
  arms: [
    {
      from: 'answering',
      to: 'asking',
      access: [['inject', 'inject']],
      needs: [needs('asking', delegatesTo, 'answering')],
    },
  ],
})

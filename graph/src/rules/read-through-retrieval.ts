import { retrievesFrom } from '../ontology/relations/retrieves-from.ts'
import { defineRule } from './define-rule.ts'
import { equals, includesAny, needs } from './pattern.ts'
import { atlas } from './references.ts'

export const readThroughRetrieval = defineRule({
  id: 'read-through-retrieval',
  about: 'What an agent retrieves goes back to whoever gets its answers.',
  gain: 'The passages of the knowledge base.',
  needs: 'The agent retrieves from it; in the attacker’s own session, only where it is not filtered by caller.',
  breaks: [{ property: 'callerFiltered', value: true, how: 'Retrieve only records of the caller' }],
  references: [atlas('AML.T0085.000')],
  arms: [
    {
      from: 'agent',
      to: 'knowledge',
      access: [['steer', 'read']],
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use')],
      where: [includesAny('use', 'operations', ['read'])],
    },
    {
      from: 'agent',
      to: 'knowledge',
      access: [['converse', 'read']],
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use')],
      where: [includesAny('use', 'operations', ['read']), equals('use', 'callerFiltered', false)],
    },
  ],
})

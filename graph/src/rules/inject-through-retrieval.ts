import { retrievesFrom } from '../ontology/relations/retrieves-from.ts'
import { defineRule } from './define-rule.ts'
import { equals, includesAny, needs } from './pattern.ts'
import { atlas, owaspAgentic } from './references.ts'

export const injectThroughRetrieval = defineRule({
  id: 'inject-through-retrieval',
  about: 'Retrieved passages become part of the agent’s prompt.',
  gain: 'The attacker’s words move the agent, in somebody else’s session; no answer comes back yet.',
  needs:
    'The agent retrieves from the knowledge base; passages filed under the attacker only where it is not filtered by caller.',
  breaks: [{ property: 'callerFiltered', value: true, how: 'Retrieve only records of the caller' }],
  references: [atlas('AML.T0051.001'), owaspAgentic('ASI06')],
  arms: [
    {
      from: 'knowledge',
      to: 'agent',
      access: [['append', 'inject']],
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use')],
      where: [includesAny('use', 'operations', ['read'])],
    },
    {
      from: 'knowledge',
      to: 'agent',
      access: [['own', 'inject']],
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use')],
      where: [includesAny('use', 'operations', ['read']), equals('use', 'callerFiltered', false)],
    },
  ],
})

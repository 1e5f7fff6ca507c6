import { retrievesFrom } from '../ontology/relations/retrieves-from.ts'
import { defineRule } from './define-rule.ts'
import { equals, includesAny, needs } from './pattern.ts'
import { atlas, owaspAgentic } from './references.ts'

export const remember = defineRule({
  id: 'remember',
  about: 'An agent with a writable memory keeps what it was told.',
  gain: 'Records of the attacker’s making in the knowledge base.',
  needs: 'The agent writes to the knowledge base.',
  breaks: [{ property: 'callerFiltered', value: true, how: 'Keep each caller’s memory apart' }],
  references: [atlas('AML.T0080'), owaspAgentic('ASI06')],
  arms: [
    {
      from: 'agent',
      to: 'knowledge',
      access: [
        ['inject', 'write'],
        ['steer', 'write'],
      ],
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use')],
      where: [includesAny('use', 'operations', ['write'])],
    },
    {
      from: 'agent',
      to: 'knowledge',
      access: [['converse', 'write']],
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use')],
      where: [includesAny('use', 'operations', ['write']), equals('use', 'callerFiltered', false)],
    },
    {
      from: 'agent',
      to: 'knowledge',
      access: [['converse', 'own']],
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use')],
      where: [includesAny('use', 'operations', ['write']), equals('use', 'callerFiltered', true)],
    },
  ],
})

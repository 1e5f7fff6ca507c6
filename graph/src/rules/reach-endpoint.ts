import { reaches } from '../ontology/relations/reaches.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas } from './references.ts'

export const reachEndpoint = defineRule({
  id: 'reach-endpoint',
  about: 'Whoever stands where the endpoint can be reached from, and has what it asks for, can send it requests.',
  gain: 'Requests arrive at the endpoint.',
  needs: 'A route to the endpoint, and no sign-in or one that the attacker has.',
  breaks: [{ property: 'auth', value: 'user', how: 'Ask callers of the endpoint to sign in' }],
  references: [atlas('AML.T0049')],
  arms: [
    {
      from: 'outside',
      to: 'endpoint',
      access: [['control', 'reach']],
      needs: [needs('outside', reaches, 'endpoint')],
      where: [equals('endpoint', 'auth', 'none')],
    },
    {
      from: 'outside',
      to: 'endpoint',
      access: [['control', 'reach']],
      needs: [needs('outside', reaches, 'endpoint', 'route')],
      where: [equals('route', 'authenticated', true)],
    },
  ],
})

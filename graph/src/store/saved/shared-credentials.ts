import { credential } from '../../ontology/assets/credential.ts'
import { holds } from '../../ontology/relations/holds.ts'
import { atlas, owaspAgentic, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'
import { valid } from './fragments.ts'

export const sharedCredentials = defineBuiltIn({
  id: 'shared-credentials',
  theme: 'identity',
  title: 'Shared credentials',
  asks: 'Which credentials lie in several places?',
  why: 'Whoever holds one of the places holds all that the credential opens, no log tells who it was, and to revoke it breaks all of them.',
  references: [atlas('AML.T0083'), owaspMcp('MCP01'), owaspAgentic('ASI03')],
  parameters: { places: { about: 'In how many places at the least.', type: 'whole', default: 2 } },
  cypher: cypher`
    MATCH (holder:Asset)-[:${edgeType(holds)} {enabled: true}]->(credential:${label(credential)})
    WHERE ${valid('credential')}
    WITH credential, collect(DISTINCT holder) AS holders
    WHERE size(holders) >= $places
    RETURN credential, holders, size(holders) AS places
    ORDER BY places DESC, credential.id`,
})

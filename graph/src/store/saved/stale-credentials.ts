import { credential } from '../../ontology/assets/credential.ts'
import { holds } from '../../ontology/relations/holds.ts'
import { atlas, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'
import { valid } from './fragments.ts'

export const staleCredentials = defineBuiltIn({
  id: 'stale-credentials',
  theme: 'identity',
  title: 'Stale credentials',
  asks: 'Which working credentials were not rotated, or not used, for a long time?',
  why: 'An old one has had more time to leak; one that nobody uses can go today.',
  references: [atlas('AML.T0012'), owaspMcp('MCP01')],
  parameters: { days: { about: 'How many days are long.', type: 'whole', default: 180 } },
  cypher: cypher`
    MATCH (credential:${label(credential)})
    WHERE ${valid('credential')}
      AND (datetime(credential.lastRotatedAt) < datetime($asOf) - duration({days: $days})
        OR datetime(credential.lastUsedAt) < datetime($asOf) - duration({days: $days}))
    OPTIONAL MATCH (holder:Asset)-[:${edgeType(holds)} {enabled: true}]->(credential)
    RETURN credential, credential.lastRotatedAt AS rotated, credential.lastUsedAt AS used, collect(DISTINCT holder) AS holders
    ORDER BY credential.id`,
})

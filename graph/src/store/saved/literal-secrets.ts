import { credential } from '../../ontology/assets/credential.ts'
import { holds } from '../../ontology/relations/holds.ts'
import { atlas, owaspLlm, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'
import { valid } from './fragments.ts'

export const literalSecrets = defineBuiltIn({
  id: 'literal-secrets',
  theme: 'identity',
  title: 'Secrets in clear in configurations',
  asks: 'Which working credentials stand in clear in a file?',
  why: 'Everybody and everything that reads the file has the secret, the next agent with a file tool among them.',
  references: [atlas('AML.T0083'), owaspMcp('MCP01'), owaspLlm('LLM02')],
  cypher: cypher`
    MATCH (holder:Asset)-[:${edgeType(holds)} {enabled: true}]->(credential:${label(credential)})
    WHERE credential.isLiteral = true AND ${valid('credential')}
    RETURN credential, collect(DISTINCT holder) AS holders
    ORDER BY credential.id`,
})

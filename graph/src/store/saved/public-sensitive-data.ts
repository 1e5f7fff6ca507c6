import { isPublic } from '../../capabilities/is-public.ts'
import { endpoint } from '../../ontology/assets/endpoint.ts'
import { exposes } from '../../ontology/relations/exposes.ts'
import { atlas, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'

export const publicSensitiveData = defineBuiltIn({
  id: 'public-sensitive-data',
  theme: 'data',
  title: 'Sensitive data in public',
  asks: 'Which sensitive data can anyone read, without signing in?',
  why: 'No agent and no attack is needed: an address is enough.',
  references: [atlas('AML.T0036'), owaspLlm('LLM02')],
  parameters: { sensitivity },
  cypher: cypher`
    MATCH (data:Asset)-[:${edgeType(isPublic)}]->(data)
    WHERE data.sensitivity >= $sensitivity
    MATCH (endpoint:${label(endpoint)})-[open:${edgeType(exposes)} {enabled: true}]->(data)
    WHERE endpoint.auth = 'none' AND 'read' IN open.operations
    RETURN data, collect(DISTINCT endpoint) AS endpoints
    ORDER BY data.id`,
})

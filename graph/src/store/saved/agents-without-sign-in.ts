import { agent } from '../../ontology/assets/agent.ts'
import { endpoint } from '../../ontology/assets/endpoint.ts'
import { untrustedSource } from '../../ontology/assets/untrusted-source.ts'
import { exposes } from '../../ontology/relations/exposes.ts'
import { reaches } from '../../ontology/relations/reaches.ts'
import { atlas, owaspAgentic } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const agentsWithoutSignIn = defineBuiltIn({
  id: 'agents-without-sign-in',
  theme: 'exposure',
  title: 'Agents without sign-in',
  asks: 'Which agents can anyone talk to, without showing who he is?',
  why: 'An open agent lends its tools and its identity to everybody who finds the address.',
  references: [atlas('AML.T0049'), atlas('AML.T0051.000'), owaspAgentic('ASI03')],
  cypher: cypher`
    MATCH (endpoint:${label(endpoint)})-[:${edgeType(exposes)} {enabled: true}]->(agent:${label(agent)})
    WHERE endpoint.auth = 'none'
    OPTIONAL MATCH (source:${label(untrustedSource)})-[:${edgeType(reaches)} {enabled: true}]->(endpoint)
    WITH endpoint, agent, collect(DISTINCT source) AS sources
    WHERE endpoint.exposure = 'internet' OR size(sources) > 0
    RETURN agent, endpoint, sources
    ORDER BY agent.id, endpoint.id`,
})

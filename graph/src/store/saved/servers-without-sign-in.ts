import { endpoint } from '../../ontology/assets/endpoint.ts'
import { mcpServer } from '../../ontology/assets/mcp-server.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { untrustedSource } from '../../ontology/assets/untrusted-source.ts'
import { exposes } from '../../ontology/relations/exposes.ts'
import { reaches } from '../../ontology/relations/reaches.ts'
import { atlas, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const serversWithoutSignIn = defineBuiltIn({
  id: 'servers-without-sign-in',
  theme: 'exposure',
  title: 'Tools and MCP servers without sign-in',
  asks: 'Which tools and MCP servers answer requests of anyone, with a credential of their own?',
  why: 'Their operations run with their own rights for whoever calls, past every agent and its approvals.',
  references: [owaspMcp('MCP07'), atlas('AML.T0049')],
  cypher: cypher`
    MATCH (endpoint:${label(endpoint)})-[open:${edgeType(exposes)} {enabled: true}]->(thing:${label(tool)}|${label(mcpServer)})
    WHERE endpoint.auth = 'none' AND open.callerCredential = false
    OPTIONAL MATCH (source:${label(untrustedSource)})-[:${edgeType(reaches)} {enabled: true}]->(endpoint)
    WITH endpoint, thing, collect(DISTINCT source) AS sources
    WHERE endpoint.exposure = 'internet' OR size(sources) > 0
    RETURN thing, endpoint, sources
    ORDER BY thing.id, endpoint.id`,
})

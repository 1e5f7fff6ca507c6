import { agent } from '../../ontology/assets/agent.ts'
import { mcpServer } from '../../ontology/assets/mcp-server.ts'
import { modelEndpoint } from '../../ontology/assets/model-endpoint.ts'
import { workload } from '../../ontology/assets/workload.ts'
import { hosts } from '../../ontology/relations/hosts.ts'
import { owaspAgentic, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const shadowAi = defineBuiltIn({
  id: 'shadow-ai',
  theme: 'governance',
  title: 'Shadow AI',
  asks: 'Which agents, MCP servers and model endpoints does no approved list name, or no longer?',
  why: 'Nobody weighed what they may do, and nobody looks after them. Nothing is found where no approved list was read.',
  references: [owaspAgentic('ASI04'), owaspMcp('MCP09')],
  cypher: cypher`
    MATCH (asset:${label(agent)}|${label(mcpServer)}|${label(modelEndpoint)})
    WHERE asset.approved IN ['no', 'expired']
    OPTIONAL MATCH (workload:${label(workload)})-[:${edgeType(hosts)} {enabled: true}]->(asset)
    RETURN asset, asset.approved AS approved, collect(DISTINCT workload) AS runsOn
    ORDER BY asset.id`,
})

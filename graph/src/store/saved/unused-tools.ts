import { mayCall } from '../../capabilities/may-call.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { used } from '../../ontology/relations/used.ts'
import { owaspAgentic, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const unusedTools = defineBuiltIn({
  id: 'unused-tools',
  theme: 'tools',
  title: 'Granted but never used',
  asks: 'Which tools may an agent call that it was not seen to use?',
  why: 'Each is a right that an attacker would have and that nobody would miss. Only agents whose use was recorded are asked about.',
  references: [owaspLlm('LLM06'), owaspAgentic('ASI02'), owaspAgentic('ASI03')],
  parameters: { days: { about: 'A use that is older does not count.', type: 'whole', default: 90 } },
  cypher: cypher`
    MATCH (agent:${label(agent)})-[:${edgeType(used)} {enabled: true}]->(:${label(tool)})
    WITH DISTINCT agent
    MATCH (agent)-[:${edgeType(mayCall)}]->(tool:${label(tool)})
    OPTIONAL MATCH (agent)-[used:${edgeType(used)} {enabled: true}]->(tool)
    WHERE used.lastUsedAt IS NULL OR datetime(used.lastUsedAt) >= datetime($asOf) - duration({days: $days})
    WITH agent, tool, count(used) AS uses
    WHERE uses = 0
    RETURN agent, collect(DISTINCT tool) AS unused
    ORDER BY agent.id`,
})

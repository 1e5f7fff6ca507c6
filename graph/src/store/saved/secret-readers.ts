import { mayCall } from '../../capabilities/may-call.ts'
import { runsOn } from '../../capabilities/runs-on.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { credential } from '../../ontology/assets/credential.ts'
import { mcpServer } from '../../ontology/assets/mcp-server.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { workload } from '../../ontology/assets/workload.ts'
import { holds } from '../../ontology/relations/holds.ts'
import { atlas, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'
import { valid } from './fragments.ts'

export const secretReaders = defineBuiltIn({
  id: 'secret-readers',
  theme: 'tools',
  title: 'Secrets within an agent’s reach',
  asks: 'Which agents may call a tool that reads secrets of the machine it runs on, where there are some?',
  why: 'Reading an environment or a key file is one harmless-looking call; the key then works anywhere.',
  references: [atlas('AML.T0098'), owaspMcp('MCP01')],
  cypher: cypher`
    MATCH (agent:${label(agent)})-[call:${edgeType(mayCall)}]->(tool:${label(tool)})-[on:${edgeType(runsOn)}]->(workload:${label(workload)})
    WHERE 'secret_read' IN tool.traits AND on.sandboxed = false
    CALL (workload) {
      MATCH (workload)-[:${edgeType(holds)} {enabled: true}]->(credential:${label(credential)})
      RETURN credential
      UNION
      MATCH (guest:${label(agent)}|${label(mcpServer)})-[:${edgeType(runsOn)}]->(workload)
      MATCH (guest)-[:${edgeType(holds)} {enabled: true}]->(credential:${label(credential)})
      RETURN credential
    }
    WITH agent, tool, workload, credential
    WHERE ${valid('credential')}
    RETURN agent, tool, workload, collect(DISTINCT credential) AS secrets
    ORDER BY agent.id, tool.id, workload.id`,
})

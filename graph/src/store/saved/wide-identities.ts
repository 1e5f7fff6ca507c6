import { actsAs } from '../../capabilities/acts-as.ts'
import { inherits } from '../../capabilities/inherits.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { canRead } from '../../ontology/relations/can-read.ts'
import { canWrite } from '../../ontology/relations/can-write.ts'
import { operatesOn } from '../../ontology/relations/operates-on.ts'
import { owaspAgentic, owaspLlm, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'

export const wideIdentities = defineBuiltIn({
  id: 'wide-identities',
  theme: 'identity',
  title: 'Identities wider than their tool',
  asks: 'Which tools act as an identity that may reach sensitive data which the tool has no business with?',
  why: 'As long as the tool does what it says, nothing happens. A flaw in it, or theft of its token, opens all of the rest.',
  references: [owaspAgentic('ASI03'), owaspMcp('MCP02'), owaspLlm('LLM06')],
  parameters: { sensitivity },
  cypher: cypher`
    MATCH (tool:${label(tool)})-[:${edgeType(actsAs)}]->(identity:Asset)
    WHERE tool.scope = 'fixed'
    CALL (identity) {
      RETURN identity AS holder
      UNION
      MATCH (identity)-[:${edgeType(inherits)}]->(holder:Asset)
      RETURN holder
    }
    MATCH (holder)-[:${edgeType(canRead)}|${edgeType(canWrite)} {enabled: true}]->(data:Asset)
    WHERE data.sensitivity >= $sensitivity
    OPTIONAL MATCH (tool)-[needed:${edgeType(operatesOn)} {enabled: true}]->(data)
    WITH tool, identity, data, count(needed) AS uses
    WHERE uses = 0
    RETURN tool, identity, collect(DISTINCT data) AS beyond
    ORDER BY tool.id, identity.id`,
})

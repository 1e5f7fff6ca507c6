import { mayCall } from '../../capabilities/may-call.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { operatesOn } from '../../ontology/relations/operates-on.ts'
import { atlas, owaspAgentic, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const destructiveWithoutApproval = defineBuiltIn({
  id: 'destructive-without-approval',
  theme: 'tools',
  title: 'Destructive tools without approval',
  asks: 'Which agents may run a tool that deletes or destroys, without a person being asked?',
  why: 'A wrong or injected answer of the model is carried out at once, and cannot be taken back.',
  references: [owaspLlm('LLM06'), owaspAgentic('ASI02'), atlas('AML.T0053')],
  parameters: {
    sessionToo: { about: 'Also where a person is asked once a session only.', type: 'flag', default: false },
  },
  cypher: cypher`
    MATCH (agent:${label(agent)})-[call:${edgeType(mayCall)}]->(tool:${label(tool)})
    WHERE call.approval = 'none' OR ($sessionToo AND call.approval = 'session')
    OPTIONAL MATCH (tool)-[operation:${edgeType(operatesOn)} {enabled: true}]->(data:Asset)
    WHERE 'delete' IN operation.operations
    WITH agent, tool, call, collect(DISTINCT data) AS deletes
    WHERE 'destructive' IN tool.traits OR size(deletes) > 0
    RETURN agent, tool, call.approval AS approval, deletes
    ORDER BY agent.id, tool.id`,
})

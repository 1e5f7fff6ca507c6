import { mayCall } from '../../capabilities/may-call.ts'
import { mayRead } from '../../capabilities/may-read.ts'
import { mayWrite } from '../../capabilities/may-write.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { delegatesTo } from '../../ontology/relations/delegates-to.ts'
import { owaspAgentic, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'

export const ableDelegates = defineBuiltIn({
  id: 'able-delegates',
  theme: 'injection',
  title: 'Delegates that can do more',
  asks: 'Which agents hand work to an agent that reaches sensitive data which they do not reach themselves?',
  why: 'Whoever moves the first agent moves the second, with its rights: a confused deputy.',
  references: [owaspAgentic('ASI07'), owaspAgentic('ASI03'), owaspLlm('LLM06')],
  parameters: { sensitivity },
  cypher: cypher`
    MATCH (agent:${label(agent)})-[:${edgeType(delegatesTo)} {enabled: true}]->(delegate:${label(agent)})
    MATCH (delegate)-[call:${edgeType(mayCall)}]->(tool:${label(tool)})-[:${edgeType(mayRead)}|${edgeType(mayWrite)}]->(data:Asset)
    WHERE call.approval <> 'call' AND data.sensitivity >= $sensitivity
    OPTIONAL MATCH (agent)-[:${edgeType(mayCall)}]->(:${label(tool)})-[own:${edgeType(mayRead)}|${edgeType(mayWrite)}]->(data)
    WITH agent, delegate, tool, data, count(own) AS reachesItself
    WHERE reachesItself = 0
    RETURN agent, delegate, collect(DISTINCT tool) AS tools, collect(DISTINCT data) AS beyond
    ORDER BY agent.id, delegate.id`,
})

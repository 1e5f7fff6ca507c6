import { isPublic } from '../../capabilities/is-public.ts'
import { mayCall } from '../../capabilities/may-call.ts'
import { mayWrite } from '../../capabilities/may-write.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { atlas, owaspAgentic, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'
import { readsPrivateData } from './fragments.ts'

export const deadDrops = defineBuiltIn({
  id: 'dead-drops',
  theme: 'data',
  title: 'Dead drops',
  asks: 'Which agents read private data and may write where anyone can read?',
  why: 'A public bucket, wiki or issue is a mailbox: no egress list stops what leaves by it.',
  references: [atlas('AML.T0086'), owaspLlm('LLM02'), owaspAgentic('ASI02')],
  parameters: { sensitivity },
  cypher: cypher`
    MATCH (agent:${label(agent)})-[call:${edgeType(mayCall)}]->(tool:${label(tool)})-[:${edgeType(mayWrite)}]->(mailbox:Asset)-[:${edgeType(isPublic)}]->(mailbox)
    WHERE call.approval <> 'call'
    WITH DISTINCT agent, tool, mailbox
    CALL (agent) {${readsPrivateData}
    }
    RETURN agent, tool, mailbox, collect(DISTINCT data) AS private
    ORDER BY agent.id, tool.id, mailbox.id`,
})

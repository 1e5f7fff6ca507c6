import { maySend } from '../../capabilities/may-send.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { atlas, owaspAgentic, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'
import { readsPrivateData } from './fragments.ts'

export const linksAsAWayOut = defineBuiltIn({
  id: 'links-as-a-way-out',
  theme: 'data',
  title: 'Links as a way out',
  asks: 'Which agents read private data and show links or images that a browser then fetches?',
  why: 'An injected answer holds the data in an address of the attacker; opening the chat sends it.',
  references: [atlas('AML.T0077'), owaspLlm('LLM02'), owaspAgentic('ASI02')],
  parameters: { sensitivity },
  cypher: cypher`
    MATCH (agent:${label(agent)})-[send:${edgeType(maySend)}]->(agent)
    WHERE send.by = 'link'
    WITH DISTINCT agent
    CALL (agent) {${readsPrivateData}
    }
    RETURN agent, collect(DISTINCT data) AS private
    ORDER BY agent.id`,
})

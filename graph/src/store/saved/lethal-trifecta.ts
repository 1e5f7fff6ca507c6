import { mayCall } from '../../capabilities/may-call.ts'
import { maySend } from '../../capabilities/may-send.ts'
import { works } from '../../capabilities/works.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { knowledgeBase } from '../../ontology/assets/knowledge-base.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { untrustedSource } from '../../ontology/assets/untrusted-source.ts'
import { readsFrom } from '../../ontology/relations/reads-from.ts'
import { retrievesFrom } from '../../ontology/relations/retrieves-from.ts'
import { atlas, owaspAgentic, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'
import { readsPrivateData } from './fragments.ts'

export const lethalTrifecta = defineBuiltIn({
  id: 'lethal-trifecta',
  theme: 'injection',
  title: 'Lethal trifecta',
  asks: 'Which agents read what outsiders write, read private data, and can send data out?',
  why: 'One injected text is enough to make such an agent read the data and post it. Each of the three legs is a place to cut.',
  references: [atlas('AML.T0051.001'), owaspLlm('LLM01'), owaspAgentic('ASI01')],
  parameters: { sensitivity },
  cypher: cypher`
    MATCH (agent:${label(agent)})-[:${edgeType(maySend)}]->(agent)
    WITH DISTINCT agent
    CALL (agent) {
      MATCH (agent)-[:${edgeType(mayCall)}]->(tool:${label(tool)})-[:${edgeType(readsFrom)} {enabled: true}]->(source:${label(untrustedSource)})
      MATCH (tool)-[:${edgeType(works)}]->(tool)
      RETURN source
      UNION
      MATCH (agent)-[use:${edgeType(retrievesFrom)} {enabled: true}]->(:${label(knowledgeBase)})-[:${edgeType(readsFrom)} {enabled: true}]->(source:${label(untrustedSource)})
      WHERE 'read' IN use.operations
      RETURN source
    }
    WITH agent, collect(DISTINCT source) AS sources
    CALL (agent) {${readsPrivateData}
    }
    RETURN agent, sources, collect(DISTINCT data) AS private
    ORDER BY agent.id`,
})

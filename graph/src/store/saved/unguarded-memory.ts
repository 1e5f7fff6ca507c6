import { agent } from '../../ontology/assets/agent.ts'
import { knowledgeBase } from '../../ontology/assets/knowledge-base.ts'
import { retrievesFrom } from '../../ontology/relations/retrieves-from.ts'
import { atlas, owaspAgentic } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const unguardedMemory = defineBuiltIn({
  id: 'unguarded-memory',
  theme: 'injection',
  title: 'Memory that one user writes and another reads',
  asks: 'Which knowledge bases do agents write to and read from, without keeping each caller’s records apart?',
  why: 'What an attacker tells the agent in one session is taken for its own knowledge in the next, by everybody.',
  references: [atlas('AML.T0080'), owaspAgentic('ASI06')],
  cypher: cypher`
    MATCH (writer:${label(agent)})-[write:${edgeType(retrievesFrom)} {enabled: true}]->(memory:${label(knowledgeBase)})
    WHERE 'write' IN write.operations AND write.callerFiltered = false
    MATCH (reader:${label(agent)})-[read:${edgeType(retrievesFrom)} {enabled: true}]->(memory)
    WHERE 'read' IN read.operations AND read.callerFiltered = false
    RETURN memory, collect(DISTINCT writer) AS writers, collect(DISTINCT reader) AS readers
    ORDER BY memory.id`,
})

import { agent } from '../../ontology/assets/agent.ts'
import { ownedBy } from '../../ontology/relations/owned-by.ts'
import { owaspAgentic } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const agentsWithoutOwner = defineBuiltIn({
  id: 'agents-without-owner',
  theme: 'governance',
  title: 'Agents without an owner',
  asks: 'Which agents does nobody answer for?',
  why: 'Where something happens, nobody knows whom to ask; where a right should go, nobody may decide.',
  references: [owaspAgentic('ASI10')],
  cypher: cypher`
    MATCH (agent:${label(agent)})
    WHERE size(agent.owners) = 0
    OPTIONAL MATCH (agent)-[owned:${edgeType(ownedBy)} {enabled: true}]->()
    WITH agent, count(owned) AS owners
    WHERE owners = 0
    RETURN agent, agent.environment AS environment
    ORDER BY agent.id`,
})

import { agent } from '../../ontology/assets/agent.ts'
import { untrustedSource } from '../../ontology/assets/untrusted-source.ts'
import { atlas, owaspAgentic } from '../../rules/references.ts'
import { cypher, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'
import { live } from './fragments.ts'

export const secondOrderInjection = defineBuiltIn({
  id: 'second-order-injection',
  theme: 'injection',
  title: 'Second-order injection',
  asks: 'Which data can outsiders plant words in that an agent reads later, through a tool or a knowledge base?',
  why: 'The agent never meets the outsider: the words wait in a ticket, a record or an index, and everybody who is asked to approve sees only a reading of own data.',
  references: [atlas('AML.T0070'), atlas('AML.T0051.001'), owaspAgentic('ASI06')],
  parameters: { hops: { about: 'Steps from the outsider to the data at the most.', type: 'whole', default: 6 } },
  cypher: cypher`
    MATCH (source:${label(untrustedSource)})
    MATCH (entry:Foothold {id: 'control@' + source.id})
    MATCH way = ANY SHORTEST (entry)-[step:STEP WHERE ${live('step')}]->{1,12}(planted:Foothold)
    WHERE planted.access IN ['append', 'own'] AND length(way) <= $hops
    CALL (planted) {
      MATCH (planted)-[read:STEP]->(taken:Foothold {access: 'inject'})
      WHERE ${live('read')}
      RETURN taken
      UNION
      MATCH (planted)-[fed:STEP]->(:Foothold {access: 'fed'})-[read:STEP]->(taken:Foothold {access: 'inject'})
      WHERE ${live('fed')} AND ${live('read')}
      RETURN taken
    }
    MATCH (data:Asset {id: planted.asset})
    MATCH (agent:${label(agent)} {id: taken.asset})
    RETURN agent, data, collect(DISTINCT source) AS sources
    ORDER BY agent.id, data.id`,
})

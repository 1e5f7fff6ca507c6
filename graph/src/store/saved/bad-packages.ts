import { softwarePackage } from '../../ontology/assets/package.ts'
import { builtFrom } from '../../ontology/relations/built-from.ts'
import { atlas, owaspLlm, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const badPackages = defineBuiltIn({
  id: 'bad-packages',
  theme: 'supply',
  title: 'Malicious and vulnerable packages',
  asks: 'Which servers, agents and models run a package that scanners call malicious or vulnerable?',
  why: 'A malicious one runs for its author already; a vulnerable one waits for whoever knows the weakness.',
  references: [atlas('AML.T0010.001'), owaspMcp('MCP04'), owaspLlm('LLM03')],
  parameters: {
    verdict: {
      about: 'Which verdict.',
      type: 'choice',
      default: 'either',
      values: ['either', 'malicious', 'vulnerable'],
    },
  },
  cypher: cypher`
    MATCH (user:Asset)-[:${edgeType(builtFrom)} {enabled: true}]->(package:${label(softwarePackage)})
    WHERE package.verdict IN ['malicious', 'vulnerable'] AND $verdict IN ['either', package.verdict]
    RETURN package, package.verdict AS verdict, collect(DISTINCT user) AS users
    ORDER BY verdict, package.id`,
})

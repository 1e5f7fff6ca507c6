import { softwarePackage } from '../../ontology/assets/package.ts'
import { builtFrom } from '../../ontology/relations/built-from.ts'
import { atlas, owaspAgentic, owaspMcp } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const unpinnedPackages = defineBuiltIn({
  id: 'unpinned-packages',
  theme: 'supply',
  title: 'Unpinned packages',
  asks: 'Which servers, agents and models run a package whose version is not fixed?',
  why: 'Whoever takes over the package runs in your estate at the next start, and nobody notices.',
  references: [atlas('AML.T0010.001'), owaspMcp('MCP04'), owaspAgentic('ASI04')],
  parameters: { unknownToo: { about: 'Also packages of which nobody knows.', type: 'flag', default: false } },
  cypher: cypher`
    MATCH (user:Asset)-[:${edgeType(builtFrom)} {enabled: true}]->(package:${label(softwarePackage)})
    WHERE package.pinned = 'no' OR ($unknownToo AND package.pinned = 'unknown')
    RETURN package, collect(DISTINCT user) AS users
    ORDER BY package.id`,
})

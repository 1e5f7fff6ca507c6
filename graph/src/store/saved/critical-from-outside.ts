import { untrustedSource } from '../../ontology/assets/untrusted-source.ts'
import { atlas, owaspAgentic } from '../../rules/references.ts'
import { cypher, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'
import { dataLabels, live, usedLabels } from './fragments.ts'

export const criticalFromOutside = defineBuiltIn({
  id: 'critical-from-outside',
  theme: 'exposure',
  title: 'What outsiders reach',
  asks: 'Which sensitive data and critical assets can an untrusted source reach, and in how many steps at the least?',
  why: 'The whole question of this product as one table. Paths tells the steps, Choke points where to cut.',
  references: [atlas('AML.T0049'), owaspAgentic('ASI01')],
  parameters: {
    sensitivity,
    criticality: { about: 'From which criticality on assets count, 0 to 4.', type: 'whole', default: 4 },
  },
  cypher: cypher`
    MATCH (source:${label(untrustedSource)})
    MATCH (entry:Foothold {id: 'control@' + source.id})
    MATCH (asset:Asset)
    WHERE asset.sensitivity >= $sensitivity OR asset.criticality >= $criticality
    MATCH (target:Foothold {asset: asset.id})
    WHERE (target.access = 'read' AND asset.sensitivity >= $sensitivity)
      OR (target.access = 'write' AND asset.criticality >= $criticality AND (asset:${dataLabels}))
      OR (target.access IN ['inject', 'steer', 'converse'] AND asset.criticality >= $criticality AND (asset:${usedLabels}))
      OR (target.access = 'control' AND asset.criticality >= $criticality AND NOT (asset:${dataLabels}) AND NOT (asset:${usedLabels}))
    MATCH way = ANY SHORTEST (entry)-[step:STEP WHERE ${live('step')}]->{1,20}(target)
    RETURN source, asset, min(length(way)) AS steps
    ORDER BY steps, source.id, asset.id`,
})

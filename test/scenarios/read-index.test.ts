import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('read-index', [
  {
    title: 'an index gives back what it was built from',
    assets: { wiki: 'KnowledgeBase', docs: 'Dataset', other: 'Dataset' },
    relations: ['wiki INDEXES docs'],
    found: ['read@wiki → read@docs'],
    needed: ['wiki INDEXES docs'],
    never: ['read@docs → read@wiki', 'read@wiki → read@other'],
  },
])

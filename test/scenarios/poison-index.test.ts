import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('poison-index', [
  {
    title: 'what is added to indexed data is added to the index',
    assets: { docs: 'Dataset', wiki: 'KnowledgeBase' },
    relations: ['wiki INDEXES docs'],
    found: ['append@docs → append@wiki', 'own@docs → own@wiki'],
    needed: ['wiki INDEXES docs'],
    never: ['append@wiki → append@docs', 'own@docs → append@wiki'],
  },
])

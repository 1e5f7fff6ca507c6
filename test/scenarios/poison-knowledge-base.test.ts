import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('poison-knowledge-base', [
  {
    title: 'a knowledge base that takes in what outsiders write holds their passages',
    assets: { web: 'UntrustedSource', wiki: 'KnowledgeBase' },
    relations: ['wiki READS_FROM web'],
    found: ['control@web → append@wiki'],
    needed: ['wiki READS_FROM web'],
    never: ['control@web → write@wiki'],
  },
  {
    title: 'a tool that reads from outside adds nothing to the knowledge base beside it',
    assets: { web: 'UntrustedSource', fetch: 'Tool', bot: 'Agent', wiki: 'KnowledgeBase' },
    relations: ['fetch READS_FROM web', 'bot CAN_CALL fetch', 'bot RETRIEVES_FROM wiki'],
    found: [],
    never: ['control@web → append@wiki'],
  },
])

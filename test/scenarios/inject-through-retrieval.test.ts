import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('inject-through-retrieval', [
  {
    title: 'retrieved passages become part of the prompt',
    assets: { wiki: 'KnowledgeBase', bot: 'Agent' },
    relations: ['bot RETRIEVES_FROM wiki'],
    found: ['append@wiki → inject@bot', 'own@wiki → inject@bot'],
    needed: ['bot RETRIEVES_FROM wiki'],
  },
  {
    title: 'filtered by caller, passages filed under the attacker stay with him',
    assets: { memory: 'KnowledgeBase', bot: 'Agent' },
    relations: [['bot RETRIEVES_FROM memory', { callerFiltered: true }]],
    found: ['append@memory → inject@bot'],
    needed: ['bot RETRIEVES_FROM memory'],
    never: ['own@memory → inject@bot'],
  },
  {
    title: 'an agent that only writes there retrieves nothing',
    assets: { log: 'KnowledgeBase', bot: 'Agent' },
    relations: [['bot RETRIEVES_FROM log', { operations: ['write'] }]],
    found: [],
    never: ['append@log → inject@bot'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('remember', [
  {
    title: 'an agent with a writable memory keeps what it was told',
    assets: { bot: 'Agent', memory: 'KnowledgeBase' },
    relations: [['bot RETRIEVES_FROM memory', { operations: ['read', 'write'] }]],
    found: ['inject@bot → write@memory', 'steer@bot → write@memory', 'converse@bot → write@memory'],
    needed: ['bot RETRIEVES_FROM memory'],
  },
  {
    title: 'filtered by caller, one’s own session leaves records of one’s own only',
    assets: { bot: 'Agent', memory: 'KnowledgeBase' },
    relations: [['bot RETRIEVES_FROM memory', { operations: ['read', 'write'], callerFiltered: true }]],
    found: ['inject@bot → write@memory', 'steer@bot → write@memory', 'converse@bot → own@memory'],
    needed: ['bot RETRIEVES_FROM memory'],
    never: ['converse@bot → write@memory'],
  },
  {
    title: 'an agent that only reads remembers nothing',
    assets: { bot: 'Agent', wiki: 'KnowledgeBase' },
    relations: ['bot RETRIEVES_FROM wiki'],
    found: [],
    never: ['inject@bot → write@wiki'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('read-through-retrieval', [
  {
    title: 'what an agent retrieves goes back to whoever gets its answers',
    assets: { bot: 'Agent', wiki: 'KnowledgeBase' },
    relations: ['bot RETRIEVES_FROM wiki'],
    found: ['steer@bot → read@wiki', 'converse@bot → read@wiki'],
    needed: ['bot RETRIEVES_FROM wiki'],
    never: ['inject@bot → read@wiki'],
  },
  {
    title: 'filtered by caller, one’s own session meets nothing of others',
    assets: { bot: 'Agent', memory: 'KnowledgeBase' },
    relations: [['bot RETRIEVES_FROM memory', { callerFiltered: true }]],
    found: ['steer@bot → read@memory'],
    needed: ['bot RETRIEVES_FROM memory'],
    never: ['converse@bot → read@memory'],
  },
])

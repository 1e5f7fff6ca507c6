import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('poison-log', [
  {
    title: 'what an agent saw and said is written to its log',
    assets: { bot: 'Agent', log: 'Dataset' },
    relations: ['bot LOGS_TO log'],
    found: ['inject@bot → append@log', 'steer@bot → append@log', 'converse@bot → append@log'],
    needed: ['bot LOGS_TO log'],
    never: ['inject@bot → write@log'],
  },
  {
    title: 'a tool’s log is not an agent’s',
    assets: { fetch: 'Tool', log: 'Dataset' },
    relations: ['fetch LOGS_TO log'],
    found: [],
    never: ['inject@fetch → append@log'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('hijack-model', [
  {
    title: 'who shapes a model moves the agents that use it',
    assets: { model: 'Model', llm: 'ModelEndpoint', bot: 'Agent', other: 'Agent' },
    relations: ['llm SERVES model', 'bot USES_MODEL llm'],
    found: ['inject@model → inject@bot', 'control@llm → steer@bot'],
    needed: ['bot USES_MODEL llm'],
    never: ['inject@model → inject@other', 'inject@model → steer@bot'],
  },
  {
    title: 'an endpoint in the attacker’s hands answers as he likes',
    assets: { llm: 'ModelEndpoint', bot: 'Agent' },
    relations: ['bot USES_MODEL llm'],
    found: ['control@llm → steer@bot'],
    needed: ['bot USES_MODEL llm'],
    never: ['converse@llm → steer@bot', 'control@llm → control@bot'],
  },
])

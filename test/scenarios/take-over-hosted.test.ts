import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('take-over-hosted', [
  {
    title: 'whoever holds a host holds what runs on it',
    assets: { host: 'Workload', bot: 'Agent', srv: 'McpServer', get: 'Tool', llm: 'ModelEndpoint' },
    relations: ['host HOSTS bot', 'host HOSTS srv', 'host HOSTS get', 'host HOSTS llm'],
    found: [
      'control@host → control@bot',
      'control@host → control@srv',
      'control@host → control@get',
      'control@host → control@llm',
    ],
  },
  {
    title: 'what runs elsewhere stays, and an endpoint is no process',
    assets: { host: 'Workload', bot: 'Agent', ep: 'Endpoint', far: 'Agent' },
    relations: ['host HOSTS bot', 'host HOSTS ep'],
    found: ['control@host → control@bot'],
    needed: ['host HOSTS bot'],
    never: ['control@host → control@far', 'control@host → control@ep', 'control@bot → control@host'],
  },
])

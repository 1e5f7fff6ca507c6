import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('reach-host', [
  {
    title: 'code that runs without a sandbox holds its host',
    assets: { srv: 'McpServer', get: 'Tool', llm: 'ModelEndpoint', host: 'Workload' },
    relations: ['host HOSTS srv', 'srv PROVIDES get', 'host HOSTS llm'],
    found: ['control@srv → control@host', 'control@get → control@host', 'control@llm → control@host'],
  },
  {
    title: 'without the host there is none',
    assets: { srv: 'McpServer', host: 'Workload' },
    relations: ['host HOSTS srv'],
    found: ['control@srv → control@host'],
    needed: ['host HOSTS srv'],
    never: ['converse@srv → control@host'],
  },
  {
    title: 'a sandbox holds, and an agent’s process is not code of the attacker',
    assets: { srv: ['McpServer', { sandboxed: true }], get: 'Tool', bot: 'Agent', host: 'Workload' },
    relations: ['host HOSTS srv', 'srv PROVIDES get', 'host HOSTS bot'],
    found: [],
    never: ['control@srv → control@host', 'control@get → control@host', 'control@bot → control@host'],
  },
])

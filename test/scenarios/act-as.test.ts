import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('act-as', [
  {
    title: 'whoever runs as a thing has the identity it runs as',
    assets: { host: 'Workload', bot: 'Agent', srv: 'McpServer', get: 'Tool', svc: 'ServiceIdentity', role: 'Role' },
    relations: ['host RUNS_AS role', 'bot RUNS_AS svc', 'srv RUNS_AS svc', 'get RUNS_AS svc'],
    found: [
      'control@host → control@role',
      'control@bot → control@svc',
      'control@srv → control@svc',
      'control@get → control@svc',
    ],
  },
  {
    title: 'whoever only moves it has not',
    assets: { bot: 'Agent', svc: 'ServiceIdentity' },
    relations: ['bot RUNS_AS svc'],
    found: ['control@bot → control@svc'],
    needed: ['bot RUNS_AS svc'],
    never: ['steer@bot → steer@svc', 'converse@bot → converse@svc', 'control@svc → control@bot'],
  },
])

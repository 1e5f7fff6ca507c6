import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('steal-credential', [
  {
    title: 'a credential can be taken from where it lies',
    assets: { host: 'Workload', srv: 'McpServer', bot: 'Agent', get: 'Tool', a: 'Credential', b: 'Credential' },
    relations: ['host HOLDS a', 'srv HOLDS a', 'bot HOLDS b', 'get HOLDS b'],
    found: [
      'control@host → control@a',
      'control@srv → control@a',
      'control@bot → control@b',
      'control@get → control@b',
    ],
  },
  {
    title: 'from data, reading is enough; moving an agent is not',
    assets: { repo: 'Dataset', bot: 'Agent', key: 'Credential' },
    relations: ['repo HOLDS key', 'bot HOLDS key'],
    found: ['read@repo → control@key', 'control@bot → control@key'],
    never: ['inject@bot → control@key', 'converse@bot → control@key', 'write@repo → control@key'],
  },
  {
    title: 'where it does not lie it is not taken',
    assets: { repo: 'Dataset', key: 'Credential' },
    relations: ['repo HOLDS key'],
    found: ['read@repo → control@key'],
    needed: ['repo HOLDS key'],
  },
])

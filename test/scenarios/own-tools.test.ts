import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('own-tools', [
  {
    title: 'whoever runs as a server is its tools, and no other server’s',
    assets: { srv: 'McpServer', get: 'Tool', other: 'McpServer', put: 'Tool' },
    relations: ['srv PROVIDES get', 'other PROVIDES put'],
    found: ['control@srv → control@get', 'control@other → control@put'],
    never: ['control@srv → control@put'],
  },
  {
    title: 'without PROVIDES it is not',
    assets: { srv: 'McpServer', get: 'Tool' },
    relations: ['srv PROVIDES get'],
    found: ['control@srv → control@get'],
    needed: ['srv PROVIDES get'],
    never: ['control@get → control@srv'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('replay-credential', [
  {
    title: 'a credential of unknown owner does at least what the tools that use it do',
    assets: { get: 'Tool', put: 'Tool', key: 'Credential', crm: 'Dataset', hr: 'Dataset' },
    relations: [
      'get HOLDS key',
      'get OPERATES_ON crm',
      'put HOLDS key',
      ['put OPERATES_ON hr', { operations: ['write', 'delete'] }],
    ],
    found: ['control@key → read@crm', 'control@key → write@hr'],
    never: ['control@key → write@crm', 'control@key → read@hr'],
  },
  {
    title: 'so does one that the tool’s server holds',
    assets: { srv: 'McpServer', get: 'Tool', key: 'Credential', crm: 'Dataset' },
    relations: ['srv HOLDS key', 'srv PROVIDES get', ['get OPERATES_ON crm', { operations: ['read', 'write'] }]],
    found: ['control@key → read@crm', 'control@key → write@crm'],
    needed: ['srv HOLDS key', 'srv PROVIDES get', 'get OPERATES_ON crm'],
  },
  {
    title: 'one whose owner is known is judged by its owner; one that is revoked by nobody',
    assets: {
      get: 'Tool',
      known: ['Credential', { ownerKnown: true }],
      revoked: ['Credential', { revoked: true }],
      crm: 'Dataset',
    },
    relations: ['get HOLDS known', 'get HOLDS revoked', 'get OPERATES_ON crm'],
    found: [],
    never: ['control@known → read@crm', 'control@revoked → read@crm'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('execute-code', [
  {
    title: 'a tool that runs code runs the attacker’s on its host',
    assets: { shell: ['Tool', { traits: ['code_exec'] }], host: 'Workload' },
    relations: ['host HOSTS shell'],
    found: ['inject@shell → control@host', 'steer@shell → control@host', 'converse@shell → control@host'],
    needed: ['host HOSTS shell'],
  },
  {
    title: 'on the host of its server too',
    assets: { srv: 'McpServer', shell: ['Tool', { traits: ['code_exec'] }], host: 'Workload' },
    relations: ['host HOSTS srv', 'srv PROVIDES shell'],
    found: ['inject@shell → control@host', 'steer@shell → control@host', 'converse@shell → control@host'],
    needed: ['host HOSTS srv', 'srv PROVIDES shell'],
  },
  {
    title: 'a sandbox, the tool’s or its server’s, holds; a tool without code execution runs none',
    assets: {
      boxed: ['Tool', { traits: ['code_exec'], sandboxed: true }],
      srv: ['McpServer', { sandboxed: true }],
      inner: ['Tool', { traits: ['code_exec'] }],
      get: ['Tool', { traits: ['private_data'] }],
      host: 'Workload',
    },
    relations: ['host HOSTS boxed', 'host HOSTS srv', 'srv PROVIDES inner', 'host HOSTS get'],
    found: [],
    never: ['inject@boxed → control@host', 'inject@inner → control@host', 'inject@get → control@host'],
  },
])

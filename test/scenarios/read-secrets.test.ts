import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('read-secrets', [
  {
    title: 'a tool that reads its host’s files reads the secrets there',
    assets: { cat: ['Tool', { traits: ['secret_read'] }], host: 'Workload', key: 'Credential' },
    relations: ['host HOSTS cat', 'host HOLDS key'],
    found: ['steer@cat → control@key', 'converse@cat → control@key'],
    needed: ['host HOSTS cat', 'host HOLDS key'],
    never: ['inject@cat → control@key'],
  },
  {
    title: 'and those of servers and agents on the same host',
    assets: {
      cat: ['Tool', { traits: ['secret_read'] }],
      host: 'Workload',
      srv: 'McpServer',
      key: 'Credential',
      far: 'McpServer',
      other: 'Credential',
    },
    relations: ['host HOSTS cat', 'host HOSTS srv', 'srv HOLDS key', 'far HOLDS other'],
    found: ['steer@cat → control@key', 'converse@cat → control@key'],
    needed: ['host HOSTS cat', 'host HOSTS srv', 'srv HOLDS key'],
    never: ['converse@cat → control@other'],
  },
  {
    title: 'a sandboxed one, or one without that trait, does not',
    assets: {
      boxed: ['Tool', { traits: ['secret_read'], sandboxed: true }],
      get: ['Tool', { traits: ['private_data', 'code_exec'] }],
      host: 'Workload',
      key: 'Credential',
    },
    relations: ['host HOSTS boxed', 'host HOSTS get', 'host HOLDS key'],
    found: [],
    never: ['converse@boxed → control@key', 'converse@get → control@key'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('call-exposed-tool', [
  {
    title: 'an exposed tool can be called',
    assets: { ep: 'Endpoint', lookup: 'Tool' },
    relations: ['ep EXPOSES lookup'],
    found: ['reach@ep → converse@lookup'],
    needed: ['ep EXPOSES lookup'],
  },
  {
    title: 'the tools of an exposed server can be called',
    assets: { ep: 'Endpoint', srv: 'McpServer', a: 'Tool', b: 'Tool' },
    relations: ['ep EXPOSES srv', 'srv PROVIDES a', 'srv PROVIDES b'],
    found: ['reach@ep → converse@a', 'reach@ep → converse@b'],
    needed: ['ep EXPOSES srv'],
  },
  {
    title: 'a server that asks each caller for a credential of his own lends none of its rights',
    assets: { ep: 'Endpoint', srv: 'McpServer', a: 'Tool' },
    relations: [['ep EXPOSES srv', { callerCredential: true }], 'srv PROVIDES a'],
    found: [],
    never: ['reach@ep → converse@a'],
  },
])

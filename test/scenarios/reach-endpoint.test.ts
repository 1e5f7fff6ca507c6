import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('reach-endpoint', [
  {
    title: 'an endpoint without sign-in is reached by whoever has a route, from outside or from a workload',
    assets: { web: 'UntrustedSource', pod: 'Workload', ep: 'Endpoint' },
    relations: ['web REACHES ep', 'pod REACHES ep'],
    found: ['control@web → reach@ep', 'control@pod → reach@ep'],
  },
  {
    title: 'without the route nothing arrives',
    assets: { web: 'UntrustedSource', ep: 'Endpoint' },
    relations: ['web REACHES ep'],
    found: ['control@web → reach@ep'],
    needed: ['web REACHES ep'],
  },
  {
    title: 'a customer signs in, an anonymous visitor does not',
    assets: { customer: 'UntrustedSource', web: 'UntrustedSource', ep: ['Endpoint', { auth: 'user' }] },
    relations: [['customer REACHES ep', { authenticated: true }], 'web REACHES ep'],
    found: ['control@customer → reach@ep'],
    needed: ['customer REACHES ep'],
    never: ['control@web → reach@ep'],
  },
])

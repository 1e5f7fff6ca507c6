import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('read-data', [
  {
    title: 'effective permission to read is enough to read, where answers come back',
    assets: { svc: 'ServiceIdentity', crm: 'Dataset' },
    relations: ['svc CAN_READ crm'],
    found: ['steer@svc → read@crm', 'converse@svc → read@crm'],
    needed: ['svc CAN_READ crm'],
    never: ['inject@svc → read@crm', 'converse@svc → write@crm'],
  },
])

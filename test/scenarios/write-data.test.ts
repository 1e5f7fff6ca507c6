import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('write-data', [
  {
    title: 'effective permission to write is enough to write, blind too',
    assets: { svc: 'ServiceIdentity', crm: 'Dataset' },
    relations: ['svc CAN_WRITE crm'],
    found: ['inject@svc → write@crm', 'steer@svc → write@crm', 'converse@svc → write@crm'],
    needed: ['svc CAN_WRITE crm'],
    never: ['converse@svc → read@crm'],
  },
  {
    title: 'permission to read is not',
    assets: { svc: 'ServiceIdentity', crm: 'Dataset' },
    relations: ['svc CAN_READ crm'],
    found: [],
    never: ['converse@svc → write@crm'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('write-through-tool', [
  {
    title: 'whoever moves a tool that writes chooses what it writes; deleting counts as writing',
    assets: { put: 'Tool', drop: 'Tool', crm: 'Dataset' },
    relations: [
      ['put OPERATES_ON crm', { operations: ['write'] }],
      ['drop OPERATES_ON crm', { operations: ['delete'] }],
    ],
    found: [
      'inject@put → write@crm',
      'steer@put → write@crm',
      'converse@put → write@crm',
      'inject@drop → write@crm',
      'steer@drop → write@crm',
      'converse@drop → write@crm',
    ],
  },
  {
    title: 'filtered by caller, one’s own session writes records of one’s own only',
    assets: { put: 'Tool', orders: 'Dataset' },
    relations: [['put OPERATES_ON orders', { operations: ['write'], callerFiltered: true }]],
    found: ['inject@put → write@orders', 'steer@put → write@orders', 'converse@put → own@orders'],
    needed: ['put OPERATES_ON orders'],
    never: ['converse@put → write@orders'],
  },
  {
    title: 'a tool that may only read, or whose identity may only read, writes nothing',
    assets: {
      get: 'Tool',
      put: ['Tool', { needsIdentity: true }],
      svc: ['ServiceIdentity', { rightsKnown: true }],
      crm: 'Dataset',
    },
    relations: [
      'get OPERATES_ON crm',
      ['put OPERATES_ON crm', { operations: ['write'] }],
      'put RUNS_AS svc',
      'svc CAN_READ crm',
    ],
    found: [],
    never: ['inject@get → write@crm', 'inject@put → write@crm'],
  },
])

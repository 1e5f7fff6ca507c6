import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('open-data', [
  {
    title: 'data that an endpoint exposes is read; where no operation is named it is read only',
    assets: { ep: 'Endpoint', files: 'Dataset' },
    relations: ['ep EXPOSES files'],
    found: ['reach@ep → read@files'],
    needed: ['ep EXPOSES files'],
    never: ['reach@ep → write@files'],
  },
  {
    title: 'a form that writes is written to',
    assets: { form: 'Endpoint', tickets: 'Dataset', wiki: 'KnowledgeBase' },
    relations: [
      ['form EXPOSES tickets', { operations: ['write'] }],
      ['form EXPOSES wiki', { operations: ['read', 'delete'] }],
    ],
    found: ['reach@form → write@tickets', 'reach@form → read@wiki', 'reach@form → write@wiki'],
    never: ['reach@form → read@tickets'],
  },
  {
    title: 'filtered by caller, one reads nothing of others and writes records of one’s own',
    assets: { portal: 'Endpoint', orders: 'Dataset' },
    relations: [['portal EXPOSES orders', { operations: ['read', 'write'], callerFiltered: true }]],
    found: ['reach@portal → own@orders'],
    needed: ['portal EXPOSES orders'],
    never: ['reach@portal → read@orders', 'reach@portal → write@orders'],
  },
])

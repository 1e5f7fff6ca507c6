import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('feed-tool', [
  {
    title: 'a tool that reads data meets what was added to it',
    assets: { tickets: 'Dataset', list: 'Tool' },
    relations: ['list OPERATES_ON tickets'],
    found: ['append@tickets → fed@list', 'own@tickets → fed@list'],
    needed: ['list OPERATES_ON tickets'],
  },
  {
    title: 'filtered by caller it does not meet records filed under the attacker',
    assets: { tickets: 'Dataset', mine: 'Tool' },
    relations: [['mine OPERATES_ON tickets', { callerFiltered: true }]],
    found: ['append@tickets → fed@mine'],
    needed: ['mine OPERATES_ON tickets'],
    never: ['own@tickets → fed@mine'],
  },
  {
    title: 'a tool that only writes reads nothing',
    assets: { tickets: 'Dataset', file: 'Tool' },
    relations: [['file OPERATES_ON tickets', { operations: ['write'] }]],
    found: [],
    never: ['append@tickets → fed@file'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('feed-reader', [
  {
    title: 'a principal that can read data meets what the attacker put there',
    assets: { tickets: 'Dataset', staff: 'Group' },
    relations: ['staff CAN_READ tickets'],
    found: ['own@tickets → fed@staff'],
    needed: ['staff CAN_READ tickets'],
  },
  {
    title: 'one that can only write does not',
    assets: { tickets: 'Dataset', form: 'ServiceIdentity' },
    relations: ['form CAN_WRITE tickets'],
    found: [],
    never: ['own@tickets → fed@form'],
  },
])

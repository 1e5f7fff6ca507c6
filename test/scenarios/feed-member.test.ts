import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('feed-member', [
  {
    title: 'what a group reads its members read',
    assets: { ada: 'User', staff: 'Group' },
    relations: ['ada MEMBER_OF staff'],
    found: ['fed@staff → fed@ada'],
    needed: ['ada MEMBER_OF staff'],
    never: ['fed@ada → fed@staff'],
  },
  {
    title: 'what a role reads those who assume it read',
    assets: { svc: 'ServiceIdentity', reader: 'Role' },
    relations: ['svc CAN_ASSUME reader'],
    found: ['fed@reader → fed@svc'],
    needed: ['svc CAN_ASSUME reader'],
    never: ['fed@svc → fed@reader'],
  },
])

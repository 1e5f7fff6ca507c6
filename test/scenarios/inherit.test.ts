import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('inherit', [
  {
    title: 'members have what their group or role has, as firmly as they are held',
    assets: { ada: 'User', staff: 'Group' },
    relations: ['ada MEMBER_OF staff'],
    found: [
      'inject@ada → inject@staff',
      'steer@ada → steer@staff',
      'converse@ada → converse@staff',
      'control@ada → control@staff',
    ],
    needed: ['ada MEMBER_OF staff'],
    never: ['control@staff → control@ada', 'fed@ada → fed@staff'],
  },
])

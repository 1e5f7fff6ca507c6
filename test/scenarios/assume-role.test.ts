import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('assume-role', [
  {
    title: 'who can assume an identity can become it, as firmly as he is held',
    assets: { ada: 'User', admin: 'Role' },
    relations: ['ada CAN_ASSUME admin'],
    found: [
      'inject@ada → inject@admin',
      'steer@ada → steer@admin',
      'converse@ada → converse@admin',
      'control@ada → control@admin',
    ],
    needed: ['ada CAN_ASSUME admin'],
    never: ['control@admin → control@ada'],
  },
])

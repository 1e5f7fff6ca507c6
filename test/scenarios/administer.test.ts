import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('administer', [
  {
    title: 'an administrator of an account holds it',
    assets: { ada: 'User', account: 'Resource', other: 'Resource' },
    relations: ['ada CAN_ADMIN account'],
    found: ['inject@ada → control@account', 'steer@ada → control@account', 'converse@ada → control@account'],
    needed: ['ada CAN_ADMIN account'],
    never: ['converse@ada → control@other'],
  },
  {
    title: 'a reader of it does not',
    assets: { ada: 'User', account: 'Resource' },
    relations: ['ada CAN_READ account'],
    found: [],
    never: ['converse@ada → control@account'],
  },
])

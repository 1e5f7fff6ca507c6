import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('call-tool', [
  {
    title: 'whoever moves an agent calls its tools as firmly as he moves it',
    assets: { bot: 'Agent', get: 'Tool' },
    relations: ['bot CAN_CALL get'],
    found: ['inject@bot → inject@get', 'steer@bot → steer@get', 'converse@bot → converse@get'],
    needed: ['bot CAN_CALL get'],
    never: ['inject@bot → steer@get', 'control@bot → control@get'],
  },
  {
    title: 'asked for once a session, it is called too',
    assets: { bot: 'Agent', get: ['Tool', { approval: 'session' }] },
    relations: ['bot CAN_CALL get'],
    found: ['inject@bot → inject@get', 'steer@bot → steer@get', 'converse@bot → converse@get'],
    needed: ['bot CAN_CALL get'],
  },
  {
    title: 'asked for each call, it is not; the attacker’s own session may say yes to itself',
    assets: {
      bot: 'Agent',
      pay: ['Tool', { approval: 'call' }],
      refund: ['Tool', { approval: 'call', approver: 'caller' }],
    },
    relations: ['bot CAN_CALL pay', 'bot CAN_CALL refund'],
    found: ['converse@bot → converse@refund'],
    needed: ['bot CAN_CALL refund'],
    never: [
      'inject@bot → inject@pay',
      'steer@bot → steer@pay',
      'converse@bot → converse@pay',
      'inject@bot → inject@refund',
    ],
  },
  {
    title: 'the caller’s own setting overrides the tool’s, in both directions',
    assets: { strict: 'Agent', lax: 'Agent', get: 'Tool', pay: ['Tool', { approval: 'call' }] },
    relations: [
      ['strict CAN_CALL get', { approval: 'call' }],
      ['lax CAN_CALL pay', { approval: 'none' }],
    ],
    found: ['inject@lax → inject@pay', 'steer@lax → steer@pay', 'converse@lax → converse@pay'],
    needed: ['lax CAN_CALL pay'],
    never: ['inject@strict → inject@get'],
  },
])

import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('hijack-caller', [
  {
    title: 'a server in the attacker’s hands moves the agents that connect to it',
    assets: { bot: 'Agent', srv: 'McpServer' },
    relations: ['bot CONNECTS_TO srv'],
    found: ['control@srv → steer@bot'],
    needed: ['bot CONNECTS_TO srv'],
    never: ['control@srv → control@bot'],
  },
  {
    title: 'so does a tool, whatever approval it takes',
    assets: { bot: 'Agent', run: ['Tool', { approval: 'call' }] },
    relations: ['bot CAN_CALL run'],
    found: ['control@run → steer@bot'],
    needed: ['bot CAN_CALL run'],
    never: ['converse@run → steer@bot', 'inject@run → steer@bot'],
  },
  {
    title: 'a disabled connection reaches nobody',
    assets: { bot: 'Agent', srv: 'McpServer' },
    relations: [['bot CONNECTS_TO srv', { enabled: false }]],
    found: [],
    never: ['control@srv → steer@bot'],
  },
])

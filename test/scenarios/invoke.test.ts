import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('invoke', [
  {
    title: 'effective permission to call is enough to call: a session of one’s own, or a blind one',
    assets: { ada: 'User', bot: 'Agent' },
    relations: ['ada CAN_INVOKE bot'],
    found: ['inject@ada → inject@bot', 'steer@ada → converse@bot', 'converse@ada → converse@bot'],
    needed: ['ada CAN_INVOKE bot'],
    never: ['inject@ada → converse@bot', 'control@ada → control@bot'],
  },
  {
    title: 'where no answer comes back it is an injection',
    assets: { ada: 'User', queue: 'Tool' },
    relations: [['ada CAN_INVOKE queue', { oneWay: true }]],
    found: ['inject@ada → inject@queue', 'steer@ada → inject@queue', 'converse@ada → inject@queue'],
    needed: ['ada CAN_INVOKE queue'],
    never: ['converse@ada → converse@queue'],
  },
  {
    title: 'calling a workload or a server moves neither',
    assets: { ada: 'User', fn: 'Workload', srv: 'McpServer' },
    relations: ['ada CAN_INVOKE fn', 'ada CAN_INVOKE srv'],
    found: [],
    never: ['converse@ada → converse@fn', 'converse@ada → converse@srv'],
  },
])

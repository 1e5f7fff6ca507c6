import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('talk-to-agent', [
  {
    title: 'an exposed agent can be talked to',
    assets: { ep: 'Endpoint', bot: 'Agent' },
    relations: ['ep EXPOSES bot'],
    found: ['reach@ep → converse@bot'],
    needed: ['ep EXPOSES bot'],
    never: ['reach@ep → inject@bot', 'reach@ep → control@bot'],
  },
  {
    title: 'where no answer comes back it is an injection',
    assets: { inbox: 'Endpoint', bot: 'Agent' },
    relations: [['inbox EXPOSES bot', { oneWay: true }]],
    found: ['reach@inbox → inject@bot'],
    needed: ['inbox EXPOSES bot'],
    never: ['reach@inbox → converse@bot'],
  },
  {
    title: 'a disabled exposure carries nothing',
    assets: { ep: 'Endpoint', bot: 'Agent' },
    relations: [['ep EXPOSES bot', { enabled: false }]],
    found: [],
    never: ['reach@ep → converse@bot'],
  },
])

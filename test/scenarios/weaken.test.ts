import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('weaken', [
  {
    title: 'control of what acts is converse and steer, and steer is inject',
    assets: { bot: 'Agent' },
    found: ['control@bot → converse@bot', 'control@bot → steer@bot', 'steer@bot → inject@bot'],
    // A caller's own session is not somebody else's.
    never: ['converse@bot → inject@bot', 'inject@bot → steer@bot', 'converse@bot → steer@bot'],
  },
  {
    title: 'writing data is appending to it, and appending is adding records of one’s own',
    assets: { crm: 'Dataset', wiki: 'KnowledgeBase' },
    found: ['write@crm → append@crm', 'append@crm → own@crm', 'write@wiki → append@wiki', 'append@wiki → own@wiki'],
    never: ['write@crm → read@crm', 'own@crm → append@crm'],
  },
  {
    title: 'control of a resource is reading and writing it',
    assets: { account: 'Resource' },
    found: [
      'control@account → read@account',
      'control@account → write@account',
      'write@account → append@account',
      'append@account → own@account',
    ],
    never: ['read@account → control@account'],
  },
  {
    title: 'sources, packages and sinks are held in one way only',
    assets: { web: 'UntrustedSource', lib: 'Package', mail: 'Sink' },
    found: [],
    never: ['control@web → inject@web', 'control@lib → converse@lib'],
  },
])

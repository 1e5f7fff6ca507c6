import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('run-package', [
  {
    title: 'whoever controls a malicious package runs in what is built from it',
    assets: {
      evil: ['Package', { verdict: 'malicious', pinned: 'yes' }],
      srv: 'McpServer',
      bot: 'Agent',
      host: 'Workload',
      llm: 'ModelEndpoint',
      model: 'Model',
    },
    relations: [
      'srv BUILT_FROM evil',
      'bot BUILT_FROM evil',
      'host BUILT_FROM evil',
      'llm BUILT_FROM evil',
      'model BUILT_FROM evil',
    ],
    found: [
      'control@evil → control@srv',
      'control@evil → control@bot',
      'control@evil → control@host',
      'control@evil → control@llm',
      'control@evil → inject@model',
    ],
    never: ['control@evil → control@model'],
  },
  {
    title: 'an agent’s package runs on the agent’s host, unless in a sandbox',
    assets: {
      loose: ['Package', { pinned: 'no' }],
      bot: 'Agent',
      laptop: 'Workload',
      boxed: ['Agent', { sandboxed: true }],
      server: 'Workload',
    },
    relations: ['bot BUILT_FROM loose', 'laptop HOSTS bot', 'boxed BUILT_FROM loose', 'server HOSTS boxed'],
    found: ['control@loose → control@bot', 'control@loose → control@laptop', 'control@loose → control@boxed'],
    never: ['control@loose → control@server'],
  },
  {
    title:
      'a package that is not pinned can be replaced; a pinned one, or one of which nothing is known, is not claimed to be',
    assets: {
      loose: ['Package', { pinned: 'no' }],
      fixed: ['Package', { pinned: 'yes', verdict: 'vulnerable' }],
      unknown: 'Package',
      a: 'McpServer',
      b: 'McpServer',
    },
    relations: ['a BUILT_FROM loose', 'b BUILT_FROM fixed', 'b BUILT_FROM unknown'],
    found: ['control@loose → control@a'],
    needed: ['a BUILT_FROM loose'],
    never: ['control@fixed → control@b', 'control@unknown → control@b'],
  },
])

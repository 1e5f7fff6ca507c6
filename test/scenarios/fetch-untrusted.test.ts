import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('fetch-untrusted', [
  {
    title: 'a tool that reads what outsiders write brings their words in',
    assets: { web: 'UntrustedSource', fetch: 'Tool' },
    relations: ['fetch READS_FROM web'],
    found: ['control@web → fed@fetch'],
    needed: ['fetch READS_FROM web'],
  },
  {
    title: 'a tool that needs an identity and has none does not work',
    assets: { mail: 'UntrustedSource', inbox: ['Tool', { needsIdentity: true }] },
    relations: ['inbox READS_FROM mail'],
    found: [],
    never: ['control@mail → fed@inbox'],
  },
  {
    title: 'it works with a valid credential of unknown owner, its own or its server’s',
    assets: {
      mail: 'UntrustedSource',
      inbox: ['Tool', { needsIdentity: true }],
      key: 'Credential',
      srv: ['McpServer', { needsIdentity: true }],
      issues: 'Tool',
      token: 'Credential',
    },
    relations: [
      'inbox READS_FROM mail',
      'inbox HOLDS key',
      'srv PROVIDES issues',
      'srv HOLDS token',
      'issues READS_FROM mail',
    ],
    found: ['control@mail → fed@inbox', 'control@mail → fed@issues'],
  },
  {
    title: 'or with an identity, while the credential of it is valid',
    assets: {
      mail: 'UntrustedSource',
      inbox: ['Tool', { needsIdentity: true }],
      stale: ['Tool', { needsIdentity: true }],
      key: ['Credential', { ownerKnown: true }],
      old: ['Credential', { ownerKnown: true, expiresAt: '2026-05-31T23:59:59Z' }],
      svc: 'ServiceIdentity',
    },
    relations: [
      'inbox READS_FROM mail',
      'inbox HOLDS key',
      'key AUTHENTICATES_AS svc',
      'stale READS_FROM mail',
      'stale HOLDS old',
      'old AUTHENTICATES_AS svc',
    ],
    found: ['control@mail → fed@inbox'],
    needed: ['inbox READS_FROM mail', 'inbox HOLDS key', 'key AUTHENTICATES_AS svc'],
    never: ['control@mail → fed@stale'],
  },
])

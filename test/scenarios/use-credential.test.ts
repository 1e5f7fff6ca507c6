import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('use-credential', [
  {
    title: 'whoever holds a valid credential is taken for its owner',
    assets: { key: ['Credential', { expiresAt: '2026-06-01T00:00:00.001Z' }], svc: 'ServiceIdentity' },
    relations: ['key AUTHENTICATES_AS svc'],
    found: ['control@key → control@svc'],
    needed: ['key AUTHENTICATES_AS svc'],
  },
  {
    title: 'revoked or expired it opens nothing; times are compared as times, in whatever zone they are written',
    assets: {
      revoked: ['Credential', { revoked: true }],
      expired: ['Credential', { expiresAt: '2026-06-01T00:00:00Z' }],
      east: ['Credential', { expiresAt: '2026-06-01T01:30:00+02:00' }],
      west: ['Credential', { expiresAt: '2026-05-31T23:30:00-02:00' }],
      svc: 'ServiceIdentity',
    },
    relations: [
      'revoked AUTHENTICATES_AS svc',
      'expired AUTHENTICATES_AS svc',
      'east AUTHENTICATES_AS svc',
      'west AUTHENTICATES_AS svc',
    ],
    found: ['control@west → control@svc'],
    needed: ['west AUTHENTICATES_AS svc'],
    never: ['control@revoked → control@svc', 'control@expired → control@svc', 'control@east → control@svc'],
  },
])

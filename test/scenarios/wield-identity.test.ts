import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('wield-identity', [
  {
    title: 'a tool of its identity’s scope lends it to whoever moves it',
    assets: { sql: ['Tool', { scope: 'identity' }], root: 'ServiceIdentity' },
    relations: ['sql RUNS_AS root'],
    found: ['inject@sql → inject@root', 'steer@sql → steer@root', 'converse@sql → converse@root'],
    needed: ['sql RUNS_AS root'],
    // Usable, not stealable.
    never: ['converse@sql → control@root'],
  },
  {
    title: 'the identity may be the server’s, the host’s, or a credential’s',
    assets: {
      srv: 'McpServer',
      a: ['Tool', { scope: 'identity' }],
      one: 'Role',
      host: 'Workload',
      b: ['Tool', { scope: 'identity' }],
      two: 'Role',
      pod: 'McpServer',
      c: ['Tool', { scope: 'identity' }],
      key: 'Credential',
      three: 'User',
    },
    relations: [
      'srv PROVIDES a',
      'srv RUNS_AS one',
      'host HOSTS b',
      'host RUNS_AS two',
      'pod PROVIDES c',
      'pod HOLDS key',
      'key AUTHENTICATES_AS three',
    ],
    found: [
      'inject@a → inject@one',
      'steer@a → steer@one',
      'converse@a → converse@one',
      'inject@b → inject@two',
      'steer@b → steer@two',
      'converse@b → converse@two',
      'inject@c → inject@three',
      'steer@c → steer@three',
      'converse@c → converse@three',
    ],
    never: ['inject@a → inject@two'],
  },
  {
    title: 'a narrow operation lends nothing',
    assets: { get: 'Tool', root: 'ServiceIdentity' },
    relations: ['get RUNS_AS root'],
    found: [],
    never: ['converse@get → converse@root'],
  },
])

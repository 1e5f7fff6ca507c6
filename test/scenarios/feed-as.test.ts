import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('feed-as', [
  {
    title: 'a tool of its identity’s scope returns what its identity reads',
    assets: { sql: ['Tool', { scope: 'identity' }], root: 'ServiceIdentity' },
    relations: ['sql RUNS_AS root'],
    found: ['fed@root → fed@sql'],
    needed: ['sql RUNS_AS root'],
  },
  {
    title: 'a narrow operation does not',
    assets: { get: 'Tool', root: 'ServiceIdentity' },
    relations: ['get RUNS_AS root'],
    found: [],
    never: ['fed@root → fed@get'],
  },
])

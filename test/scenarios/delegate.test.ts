import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('delegate', [
  {
    title: 'whoever moves an agent moves those it hands tasks to',
    assets: { boss: 'Agent', helper: 'Agent' },
    relations: ['boss DELEGATES_TO helper'],
    found: ['inject@boss → inject@helper', 'steer@boss → steer@helper', 'converse@boss → converse@helper'],
    needed: ['boss DELEGATES_TO helper'],
    never: ['converse@helper → converse@boss', 'control@boss → control@helper'],
  },
])

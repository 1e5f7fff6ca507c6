import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('inject-through-answer', [
  {
    title: 'an agent takes the answers of those it hands tasks to into its prompt',
    assets: { boss: 'Agent', helper: 'Agent' },
    relations: ['boss DELEGATES_TO helper'],
    found: ['inject@helper → inject@boss'],
    needed: ['boss DELEGATES_TO helper'],
    never: ['inject@boss → inject@helper', 'converse@helper → inject@boss'],
  },
])

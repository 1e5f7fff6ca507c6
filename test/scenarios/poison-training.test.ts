import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('poison-training', [
  {
    title: 'a model learns from what it is trained on',
    assets: { model: 'Model', corpus: 'Dataset' },
    relations: ['model TRAINED_ON corpus'],
    found: ['own@corpus → inject@model'],
    needed: ['model TRAINED_ON corpus'],
    never: ['own@corpus → control@model', 'read@corpus → inject@model'],
  },
])

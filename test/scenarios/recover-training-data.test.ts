import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('recover-training-data', [
  {
    title: 'a model can give back parts of what it was trained on',
    assets: { llm: 'ModelEndpoint', model: 'Model', corpus: 'Dataset' },
    relations: ['llm SERVES model', 'model TRAINED_ON corpus'],
    found: ['converse@llm → read@corpus'],
    needed: ['llm SERVES model', 'model TRAINED_ON corpus'],
    never: ['inject@llm → read@corpus', 'converse@llm → write@corpus'],
  },
])

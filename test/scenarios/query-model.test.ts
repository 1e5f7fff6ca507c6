import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('query-model', [
  {
    title: 'an exposed model endpoint answers',
    assets: { ep: 'Endpoint', llm: 'ModelEndpoint' },
    relations: ['ep EXPOSES llm'],
    found: ['reach@ep → converse@llm'],
    needed: ['ep EXPOSES llm'],
  },
  {
    title: 'the model endpoint of an exposed agent is not exposed itself',
    assets: { ep: 'Endpoint', bot: 'Agent', llm: 'ModelEndpoint' },
    relations: ['ep EXPOSES bot', 'bot USES_MODEL llm'],
    found: [],
    never: ['reach@ep → converse@llm'],
  },
])

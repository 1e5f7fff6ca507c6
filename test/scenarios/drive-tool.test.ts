import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('drive-tool', [
  {
    title: 'whoever runs as an agent calls its tools, whatever approval they take',
    assets: { bot: 'Agent', pay: ['Tool', { approval: 'call' }] },
    relations: ['bot CAN_CALL pay'],
    found: ['control@bot → converse@pay'],
    needed: ['bot CAN_CALL pay'],
    never: ['control@bot → control@pay', 'converse@bot → converse@pay'],
  },
])

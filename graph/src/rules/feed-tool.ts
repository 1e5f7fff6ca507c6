import { mayRead } from '../capabilities/may-read.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas } from './references.ts'

export const feedTool = defineRule({
  id: 'feed-tool',
  about: 'A tool that reads data brings in what the attacker could put there.',
  gain: 'What the tool returns holds the attacker’s words.',
  needs: 'The tool may read the data; records filed under the attacker only where it is not filtered by caller.',
  breaks: [{ property: 'callerFiltered', value: true, how: 'Let the tool read only records of its caller' }],
  references: [atlas('AML.T0099')],
  arms: [
    { from: 'data', to: 'tool', access: [['append', 'fed']], needs: [needs('tool', mayRead, 'data')] },
    {
      from: 'data',
      to: 'tool',
      access: [['own', 'fed']],
      needs: [needs('tool', mayRead, 'data', 'right')],
      where: [equals('right', 'callerFiltered', false)],
    },
  ],
})

import { mayRead } from '../capabilities/may-read.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const readThroughTool = defineRule({
  id: 'read-through-tool',
  about: 'What a tool reads goes back to whoever moves it.',
  gain: 'The data that the tool can read.',
  needs:
    'The tool may read the data, and its answers come back; in the attacker’s own session, only where it is not filtered by caller.',
  breaks: [{ property: 'callerFiltered', value: true, how: 'Let the tool read only records of its caller' }],
  references: [atlas('AML.T0085.001'), owaspLlm('LLM02')],
  arms: [
    { from: 'tool', to: 'data', access: [['steer', 'read']], needs: [needs('tool', mayRead, 'data', 'right')] },
    {
      from: 'tool',
      to: 'data',
      access: [['converse', 'read']],
      needs: [needs('tool', mayRead, 'data', 'right')],
      where: [equals('right', 'callerFiltered', false)],
    },
  ],
})

import { mayWrite } from '../capabilities/may-write.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas, owaspLlm } from './references.ts'

export const writeThroughTool = defineRule({
  id: 'write-through-tool',
  about: 'Whoever moves a tool that writes chooses what it writes.',
  gain: 'The data can be changed; in the attacker’s own session, where it is filtered by caller, only records of his own.',
  needs: 'The tool may write the data.',
  breaks: [{ property: 'callerFiltered', value: true, how: 'Let the tool write only records of its caller' }],
  references: [atlas('AML.T0099'), owaspLlm('LLM04')],
  arms: [
    {
      from: 'tool',
      to: 'data',
      access: [
        ['inject', 'write'],
        ['steer', 'write'],
      ],
      needs: [needs('tool', mayWrite, 'data', 'right')],
    },
    {
      from: 'tool',
      to: 'data',
      access: [['converse', 'write']],
      needs: [needs('tool', mayWrite, 'data', 'right')],
      where: [equals('right', 'callerFiltered', false)],
    },
    {
      from: 'tool',
      to: 'data',
      access: [['converse', 'own']],
      needs: [needs('tool', mayWrite, 'data', 'right')],
      where: [equals('right', 'callerFiltered', true)],
    },
  ],
})

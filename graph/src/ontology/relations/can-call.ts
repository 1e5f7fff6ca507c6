import { agent } from '../assets/agent.ts'
import { tool } from '../assets/tool.ts'
import { defineRelation } from '../define-relation.ts'
import { choice } from '../property.ts'

export const canCall = defineRelation({
  type: 'CAN_CALL',
  verb: 'can call',
  about: 'The tool is enabled for the agent.',
  from: [agent],
  to: [tool],
  properties: {
    approval: choice('Overrides the tool’s own approval for this caller.', ['none', 'session', 'call']),
    approver: choice('Overrides who is asked.', ['caller', 'other']),
  },
})

import { agent } from '../ontology/assets/agent.ts'
import { tool } from '../ontology/assets/tool.ts'
import { canCall } from '../ontology/relations/can-call.ts'
import { connectsTo } from '../ontology/relations/connects-to.ts'
import { provides } from '../ontology/relations/provides.ts'
import { equals, type KeyValue, needs } from '../rules/pattern.ts'
import { defineCapability } from './define-capability.ts'

/** The caller's own setting, else the tool's. */
function callerFirst(property: string): KeyValue {
  return {
    firstOf: [
      { of: 'call', property },
      { of: 'tool', property },
    ],
  }
}

const set = { approval: callerFirst('approval'), approver: callerFirst('approver') }

export const mayCall = defineCapability({
  type: 'MAY_CALL',
  about: 'The agent can choose to run the tool, with or without a person being asked.',
  from: [agent],
  to: [tool],
  key: ['approval', 'approver'],
  arms: () => [
    {
      from: 'agent',
      to: 'tool',
      needs: [needs('agent', canCall, 'tool', 'call')],
      where: [equals('tool', 'provided', false)],
      set,
    },
    {
      from: 'agent',
      to: 'tool',
      needs: [needs('agent', canCall, 'tool', 'call'), needs('server', provides, 'tool')],
      set,
    },
    {
      from: 'agent',
      to: 'tool',
      needs: [needs('agent', connectsTo, 'server', 'call'), needs('server', provides, 'tool')],
      where: [equals('call', 'allTools', true)],
      set,
    },
  ],
})

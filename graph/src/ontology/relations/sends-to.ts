import { agent } from '../assets/agent.ts'
import { sink } from '../assets/sink.ts'
import { tool } from '../assets/tool.ts'
import { defineRelation } from '../define-relation.ts'
import { flag } from '../property.ts'

export const sendsTo = defineRelation({
  type: 'SENDS_TO',
  verb: 'sends to',
  about: 'Can send data out to it.',
  from: [tool, agent],
  to: [sink],
  properties: {
    allowed: flag('Stands on the egress allow-list.', { dispute: 'any' }),
  },
})

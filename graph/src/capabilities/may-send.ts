import { agent } from '../ontology/assets/agent.ts'
import { delegatesTo } from '../ontology/relations/delegates-to.ts'
import { retrievesFrom } from '../ontology/relations/retrieves-from.ts'
import { sendsTo } from '../ontology/relations/sends-to.ts'
import { equals, includesAny, needs, oneOf } from '../rules/pattern.ts'
import { defineCapability } from './define-capability.ts'
import { isPublic } from './is-public.ts'
import { mayCall } from './may-call.ts'
import { mayPublish } from './may-publish.ts'

const byChannel = { by: { fixed: 'channel' } }

export const maySend = defineCapability({
  type: 'MAY_SEND',
  about: 'The agent has a way to answer outside, through a channel or through links that it shows.',
  from: [agent],
  to: [agent],
  key: ['by'],
  arms: (self) => [
    {
      from: 'agent',
      to: 'agent',
      needs: [needs('agent', mayCall, 'tool', 'call'), needs('tool', mayPublish, 'tool')],
      where: [oneOf('call', 'approval', ['none', 'session'])],
      set: byChannel,
    },
    {
      from: 'agent',
      to: 'agent',
      kinds: { agent: [agent] },
      needs: [needs('agent', sendsTo, 'sink')],
      where: [equals('sink', 'attackerChoosable', true)],
      set: byChannel,
    },
    {
      from: 'agent',
      to: 'agent',
      needs: [needs('agent', retrievesFrom, 'knowledge', 'use'), needs('knowledge', isPublic, 'knowledge')],
      where: [includesAny('use', 'operations', ['write'])],
      set: byChannel,
    },
    {
      from: 'agent',
      to: 'agent',
      needs: [needs('agent', delegatesTo, 'other'), needs('other', self, 'other', 'send')],
      where: [equals('send', 'by', 'channel')],
      set: byChannel,
    },
    // Links are shown to the user of this agent only: they do not carry through delegation.
    {
      from: 'agent',
      to: 'agent',
      kinds: { agent: [agent] },
      where: [equals('agent', 'rendersLinks', true)],
      set: { by: { fixed: 'link' } },
    },
  ],
})

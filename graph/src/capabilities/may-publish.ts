import { tool } from '../ontology/assets/tool.ts'
import { canWrite } from '../ontology/relations/can-write.ts'
import { sendsTo } from '../ontology/relations/sends-to.ts'
import { equals, needs } from '../rules/pattern.ts'
import { actsAs } from './acts-as.ts'
import { defineCapability } from './define-capability.ts'
import { inherits } from './inherits.ts'
import { isPublic } from './is-public.ts'
import { mayWrite } from './may-write.ts'
import { works } from './works.ts'

const sends = [needs('tool', sendsTo, 'sink', 'send'), needs('tool', works, 'tool')]
const chosen = equals('sink', 'attackerChoosable', true)
const identity = equals('tool', 'scope', 'identity')

export const mayPublish = defineCapability({
  type: 'MAY_PUBLISH',
  about: 'What the tool is given can end where the attacker reads it.',
  from: [tool],
  to: [tool],
  arms: () => [
    {
      from: 'tool',
      to: 'tool',
      kinds: { tool: [tool] },
      needs: sends,
      where: [chosen, equals('tool', 'egress', 'open')],
    },
    {
      from: 'tool',
      to: 'tool',
      kinds: { tool: [tool] },
      needs: sends,
      where: [chosen, equals('send', 'allowed', true)],
    },
    // A dead drop: written to where anyone reads.
    { from: 'tool', to: 'tool', needs: [needs('tool', mayWrite, 'data'), needs('data', isPublic, 'data')] },
    {
      from: 'tool',
      to: 'tool',
      needs: [
        needs('tool', actsAs, 'principal'),
        needs('principal', canWrite, 'data'),
        needs('data', isPublic, 'data'),
      ],
      where: [identity],
    },
    {
      from: 'tool',
      to: 'tool',
      needs: [
        needs('tool', actsAs, 'principal'),
        needs('principal', inherits, 'group'),
        needs('group', canWrite, 'data'),
        needs('data', isPublic, 'data'),
      ],
      where: [identity],
    },
  ],
})

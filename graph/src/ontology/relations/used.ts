import { assetKinds } from '../asset-kinds.ts'
import { agent } from '../assets/agent.ts'
import { group } from '../assets/group.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'
import { count, time } from '../property.ts'

export const used = defineRelation({
  type: 'USED',
  verb: 'used',
  about: 'Was seen to use it at run time.',
  from: [agent, user, group, role, serviceIdentity],
  to: assetKinds,
  properties: {
    count: count('How many times it was seen.'),
    lastUsedAt: time('When it was last seen.'),
  },
})

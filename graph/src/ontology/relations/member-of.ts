import { group } from '../assets/group.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'

export const memberOf = defineRelation({
  type: 'MEMBER_OF',
  verb: 'is a member of',
  about: 'Has what the group or role has.',
  from: [user, serviceIdentity, group],
  to: [group, role],
  properties: {},
})

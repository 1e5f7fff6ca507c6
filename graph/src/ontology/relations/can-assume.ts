import { group } from '../assets/group.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'
import { text } from '../property.ts'

export const canAssume = defineRelation({
  type: 'CAN_ASSUME',
  verb: 'can assume',
  about: 'Can become it: by a trust, or by writing its policies, trust or keys.',
  from: [user, group, role, serviceIdentity],
  to: [role, serviceIdentity, user],
  properties: {
    via: text('How: sts:AssumeRole, iam:PassRole with a service …'),
  },
})

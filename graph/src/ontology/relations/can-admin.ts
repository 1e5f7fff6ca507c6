import { group } from '../assets/group.ts'
import { resource } from '../assets/resource.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'

export const canAdmin = defineRelation({
  type: 'CAN_ADMIN',
  verb: 'can administer',
  about: 'Effective permission to do everything in it.',
  from: [user, group, role, serviceIdentity],
  to: [resource],
  properties: {},
})

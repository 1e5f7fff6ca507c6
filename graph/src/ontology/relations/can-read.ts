import { dataset } from '../assets/dataset.ts'
import { group } from '../assets/group.ts'
import { knowledgeBase } from '../assets/knowledge-base.ts'
import { resource } from '../assets/resource.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'

export const canRead = defineRelation({
  type: 'CAN_READ',
  verb: 'can read',
  about: 'Effective permission to read it.',
  from: [user, group, role, serviceIdentity],
  to: [dataset, knowledgeBase, resource],
  properties: {},
})

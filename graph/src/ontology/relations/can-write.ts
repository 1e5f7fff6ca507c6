import { dataset } from '../assets/dataset.ts'
import { group } from '../assets/group.ts'
import { knowledgeBase } from '../assets/knowledge-base.ts'
import { resource } from '../assets/resource.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'

export const canWrite = defineRelation({
  type: 'CAN_WRITE',
  verb: 'can write',
  about: 'Effective permission to write it.',
  from: [user, group, role, serviceIdentity],
  to: [dataset, knowledgeBase, resource],
  properties: {},
})

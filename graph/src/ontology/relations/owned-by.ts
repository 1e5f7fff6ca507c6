import { assetKinds } from '../asset-kinds.ts'
import { group } from '../assets/group.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'

export const ownedBy = defineRelation({
  type: 'OWNED_BY',
  verb: 'is owned by',
  about: 'Who answers for it.',
  from: assetKinds,
  to: [user, group],
  properties: {},
})

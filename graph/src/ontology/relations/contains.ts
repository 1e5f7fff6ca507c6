import { assetKinds } from '../asset-kinds.ts'
import { resource } from '../assets/resource.ts'
import { defineRelation } from '../define-relation.ts'

export const contains = defineRelation({
  type: 'CONTAINS',
  verb: 'contains',
  about: 'It lies in that account, project or cluster.',
  from: [resource],
  to: assetKinds,
  properties: {},
})

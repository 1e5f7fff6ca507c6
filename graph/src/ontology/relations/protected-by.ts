import { assetKinds } from '../asset-kinds.ts'
import { control } from '../assets/control.ts'
import { defineRelation } from '../define-relation.ts'

export const protectedBy = defineRelation({
  type: 'PROTECTED_BY',
  verb: 'is protected by',
  about: 'A control is attached to it. Inventory: what a control does is stated as a property.',
  from: assetKinds,
  to: [control],
  properties: {},
})

import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const role = defineAsset({
  kind: 'Role',
  label: 'role',
  plural: 'roles',
  about: 'A set of rights that principals assume or are bound to.',
  sort: 'principal',
  tint: 'identity',
  icon: 'id-card',
  properties: {
    rightsKnown: flag('A reading that was complete for them stated its permissions.', { dispute: 'any' }),
  },
})

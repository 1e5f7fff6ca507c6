import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const group = defineAsset({
  kind: 'Group',
  label: 'group',
  plural: 'groups',
  about: 'A set of principals that permissions can be given to.',
  sort: 'principal',
  tint: 'identity',
  icon: 'users',
  properties: {
    rightsKnown: flag('A reading that was complete for them stated its permissions.', { dispute: 'any' }),
  },
})

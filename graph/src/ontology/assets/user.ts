import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const user = defineAsset({
  kind: 'User',
  label: 'user',
  plural: 'users',
  about: 'A person with an account.',
  sort: 'principal',
  tint: 'identity',
  icon: 'user',
  properties: {
    rightsKnown: flag('A reading that was complete for them stated its permissions.', { dispute: 'any' }),
  },
})

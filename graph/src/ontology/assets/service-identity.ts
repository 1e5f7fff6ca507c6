import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const serviceIdentity = defineAsset({
  kind: 'ServiceIdentity',
  label: 'service identity',
  plural: 'service identities',
  about: 'An account that software runs as: a service account, an app registration, an instance profile.',
  sort: 'principal',
  tint: 'identity',
  icon: 'fingerprint',
  properties: {
    rightsKnown: flag('A reading that was complete for them stated its permissions.', { dispute: 'any' }),
  },
})

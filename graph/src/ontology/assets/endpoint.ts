import { defineAsset } from '../define-asset.ts'
import { choice } from '../property.ts'

export const endpoint = defineAsset({
  kind: 'Endpoint',
  label: 'endpoint',
  plural: 'endpoints',
  about: 'An address that requests can be sent to.',
  sort: 'actor',
  tint: 'edge',
  icon: 'radio-tower',
  properties: {
    exposure: choice('From where it can be reached.', ['internet', 'partner', 'internal'], 'internal'),
    auth: choice('What a caller must show.', ['none', 'shared-key', 'user', 'mtls'], 'none'),
  },
})

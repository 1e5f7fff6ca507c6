import { defineAsset } from '../define-asset.ts'
import { text } from '../property.ts'

export const untrustedSource = defineAsset({
  kind: 'UntrustedSource',
  label: 'untrusted source',
  plural: 'untrusted sources',
  about: 'People or content that the company does not control.',
  sort: 'other',
  tint: 'edge',
  icon: 'globe',
  properties: {
    profile: text('Who stands there: anonymous, customer, content-author …', 'anonymous'),
  },
})

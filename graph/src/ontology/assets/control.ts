import { defineAsset } from '../define-asset.ts'
import { setting } from '../property.ts'

export const control = defineAsset({
  kind: 'Control',
  label: 'control',
  plural: 'controls',
  about: 'A protective measure.',
  sort: 'other',
  tint: 'edge',
  icon: 'shield-check',
  properties: {
    sets: setting('The property it sets on what it protects, used by what-if questions.'),
  },
})

import { defineAsset } from '../define-asset.ts'

export const model = defineAsset({
  kind: 'Model',
  label: 'model',
  plural: 'models',
  about: 'A trained model.',
  sort: 'actor',
  tint: 'ai',
  icon: 'brain',
  properties: {},
})

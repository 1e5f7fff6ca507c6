import { defineAsset } from '../define-asset.ts'
import { count, level, list } from '../property.ts'

export const resource = defineAsset({
  kind: 'Resource',
  label: 'resource',
  plural: 'resources',
  about: 'An account, project, subscription or cluster that contains other assets.',
  sort: 'data',
  tint: 'data',
  icon: 'box',
  properties: {
    sensitivity: level('How much harm its disclosure does: 0 public to 4 most sensitive.'),
    classes: list('What it holds: pii, phi, pci, secret, source-code and the like.'),
    records: count('How many records it holds.'),
  },
})

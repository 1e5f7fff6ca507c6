import { defineAsset } from '../define-asset.ts'
import { count, level, list } from '../property.ts'

export const dataset = defineAsset({
  kind: 'Dataset',
  label: 'dataset',
  plural: 'datasets',
  about: 'Data at rest: a table, a bucket, a repository, a mailbox.',
  sort: 'data',
  tint: 'data',
  icon: 'database',
  properties: {
    sensitivity: level('How much harm its disclosure does: 0 public to 4 most sensitive.'),
    classes: list('What it holds: pii, phi, pci, secret, source-code and the like.'),
    records: count('How many records it holds.'),
  },
})

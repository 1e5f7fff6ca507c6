import { defineAsset } from '../define-asset.ts'
import { count, level, list } from '../property.ts'

export const knowledgeBase = defineAsset({
  kind: 'KnowledgeBase',
  label: 'knowledge base',
  plural: 'knowledge bases',
  about: 'An index that an agent retrieves passages from.',
  sort: 'data',
  tint: 'data',
  icon: 'library',
  properties: {
    sensitivity: level('How much harm its disclosure does: 0 public to 4 most sensitive.'),
    classes: list('What it holds: pii, phi, pci, secret, source-code and the like.'),
    records: count('How many records it holds.'),
  },
})

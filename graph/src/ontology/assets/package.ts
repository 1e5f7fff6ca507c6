import { defineAsset } from '../define-asset.ts'
import { choice, text } from '../property.ts'

export const softwarePackage = defineAsset({
  kind: 'Package',
  label: 'package',
  plural: 'packages',
  about: 'A published piece of software that something is built from.',
  sort: 'other',
  tint: 'edge',
  icon: 'package',
  properties: {
    purl: text('Package URL.'),
    pinned: choice('Whether what runs is fixed to one version.', ['no', 'unknown', 'yes'], 'unknown'),
    verdict: choice('What scanners found.', ['malicious', 'vulnerable', 'unknown', 'clean'], 'unknown'),
  },
})

import { aiClassProperties } from '../ai-class.ts'
import { approvedProperties } from '../approved.ts'
import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const modelEndpoint = defineAsset({
  kind: 'ModelEndpoint',
  label: 'model endpoint',
  plural: 'model endpoints',
  about: 'Where a model is served.',
  sort: 'actor',
  tint: 'ai',
  icon: 'cpu',
  properties: {
    exploitable: flag('A known weakness lets a caller take it over.', { dispute: 'any' }),
    sandboxed: flag('Runs where it cannot touch its host.', { dispute: 'all' }),
    selfRunning: flag('Runs unattended or is used by people as it stands, so a change to it takes effect.', {
      dispute: 'any',
    }),
    ...approvedProperties,
    ...aiClassProperties,
  },
})

import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const sink = defineAsset({
  kind: 'Sink',
  label: 'sink',
  plural: 'sinks',
  about: 'A destination outside that data can be sent to.',
  sort: 'other',
  tint: 'edge',
  icon: 'log-out',
  properties: {
    attackerChoosable: flag('The sender, and so an attacker who moves it, chooses who receives.', { dispute: 'any' }),
  },
})

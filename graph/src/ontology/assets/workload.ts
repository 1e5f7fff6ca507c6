import { aiClassProperties } from '../ai-class.ts'
import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const workload = defineAsset({
  kind: 'Workload',
  label: 'workload',
  plural: 'workloads',
  about: 'Where software runs: a laptop, a pod, a function, a virtual machine.',
  sort: 'actor',
  tint: 'edge',
  icon: 'server',
  properties: {
    exploitable: flag('A known weakness lets a caller take it over.', { dispute: 'any' }),
    userDevice: flag('A person works on it.', { dispute: 'any' }),
    selfRunning: flag('Runs unattended or is used by people as it stands, so a change to it takes effect.', {
      dispute: 'any',
    }),
    ...aiClassProperties,
  },
})

import { aiClassProperties } from '../ai-class.ts'
import { approvedProperties } from '../approved.ts'
import { defineAsset } from '../define-asset.ts'
import { flag, text } from '../property.ts'

export const agent = defineAsset({
  kind: 'Agent',
  label: 'agent',
  plural: 'agents',
  about: 'Software that lets a language model decide which tools to call.',
  sort: 'actor',
  tint: 'ai',
  icon: 'bot',
  properties: {
    autonomy: text('How far it acts without a person.'),
    rendersLinks: flag('Shows links or images from model output, which a browser then fetches.', { dispute: 'any' }),
    sandboxed: flag('Runs where it cannot touch its host.', { dispute: 'all' }),
    selfRunning: flag('Runs unattended or is used by people as it stands, so a change to it takes effect.', {
      dispute: 'any',
    }),
    ...approvedProperties,
    ...aiClassProperties,
  },
})

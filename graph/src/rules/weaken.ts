import { assetKinds, data } from '../ontology/asset-kinds.ts'
import { resource } from '../ontology/assets/resource.ts'
import { defineRule } from './define-rule.ts'

const actors = assetKinds.filter((kind) => kind.sort === 'actor' || kind.sort === 'principal')

export const weaken = defineRule({
  id: 'weaken',
  about:
    'Whoever holds a thing firmly also holds it less firmly. A caller’s own session is not somebody else’s, so converse does not weaken to inject.',
  gain: 'The same thing, held less firmly.',
  needs: 'Nothing more.',
  references: [],
  silent: true,
  arms: [
    {
      from: 'thing',
      to: 'thing',
      access: [
        ['control', 'converse'],
        ['control', 'steer'],
        ['steer', 'inject'],
      ],
      kinds: { thing: actors },
    },
    {
      from: 'thing',
      to: 'thing',
      access: [
        ['write', 'append'],
        ['append', 'own'],
      ],
      kinds: { thing: data },
    },
    {
      from: 'thing',
      to: 'thing',
      access: [
        ['control', 'read'],
        ['control', 'write'],
      ],
      kinds: { thing: [resource] },
    },
  ],
})

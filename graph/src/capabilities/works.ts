import { tool } from '../ontology/assets/tool.ts'
import { holds } from '../ontology/relations/holds.ts'
import { provides } from '../ontology/relations/provides.ts'
import { equals, needs, valid } from '../rules/pattern.ts'
import { actsAs } from './acts-as.ts'
import { defineCapability } from './define-capability.ts'

const unknownOwner = [...valid('credential'), equals('credential', 'ownerKnown', false)]

export const works = defineCapability({
  type: 'WORKS',
  about: 'The tool has what it needs to run: it needs no identity, or has one.',
  from: [tool],
  to: [tool],
  arms: () => [
    { from: 'tool', to: 'tool', kinds: { tool: [tool] }, where: [equals('tool', 'needsIdentity', false)] },
    { from: 'tool', to: 'tool', needs: [needs('tool', actsAs, 'principal')] },
    {
      from: 'tool',
      to: 'tool',
      kinds: { tool: [tool] },
      needs: [needs('tool', holds, 'credential')],
      where: unknownOwner,
    },
    {
      from: 'tool',
      to: 'tool',
      needs: [needs('server', provides, 'tool'), needs('server', holds, 'credential')],
      where: unknownOwner,
    },
  ],
})

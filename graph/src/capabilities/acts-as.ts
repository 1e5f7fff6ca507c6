import { principals } from '../ontology/asset-kinds.ts'
import { tool } from '../ontology/assets/tool.ts'
import { authenticatesAs } from '../ontology/relations/authenticates-as.ts'
import { holds } from '../ontology/relations/holds.ts'
import { provides } from '../ontology/relations/provides.ts'
import { runsAs } from '../ontology/relations/runs-as.ts'
import { needs, valid } from '../rules/pattern.ts'
import { defineCapability } from './define-capability.ts'
import { runsOn } from './runs-on.ts'

export const actsAs = defineCapability({
  type: 'ACTS_AS',
  about: 'What the tool does is done with the rights of that principal.',
  from: [tool],
  to: principals,
  arms: () => [
    { from: 'tool', to: 'principal', kinds: { tool: [tool] }, needs: [needs('tool', runsAs, 'principal')] },
    { from: 'tool', to: 'principal', needs: [needs('server', provides, 'tool'), needs('server', runsAs, 'principal')] },
    {
      from: 'tool',
      to: 'principal',
      kinds: { tool: [tool] },
      needs: [needs('tool', runsOn, 'workload'), needs('workload', runsAs, 'principal')],
    },
    {
      from: 'tool',
      to: 'principal',
      kinds: { tool: [tool] },
      needs: [needs('tool', holds, 'credential'), needs('credential', authenticatesAs, 'principal')],
      where: valid('credential'),
    },
    {
      from: 'tool',
      to: 'principal',
      needs: [
        needs('server', provides, 'tool'),
        needs('server', holds, 'credential'),
        needs('credential', authenticatesAs, 'principal'),
      ],
      where: valid('credential'),
    },
  ],
})

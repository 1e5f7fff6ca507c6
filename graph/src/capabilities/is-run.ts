import { agent } from '../ontology/assets/agent.ts'
import { endpoint } from '../ontology/assets/endpoint.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { tool } from '../ontology/assets/tool.ts'
import { workload } from '../ontology/assets/workload.ts'
import { canInvoke } from '../ontology/relations/can-invoke.ts'
import { connectsTo } from '../ontology/relations/connects-to.ts'
import { delegatesTo } from '../ontology/relations/delegates-to.ts'
import { exposes } from '../ontology/relations/exposes.ts'
import { hosts } from '../ontology/relations/hosts.ts'
import { usesModel } from '../ontology/relations/uses-model.ts'
import { equals, needs } from '../rules/pattern.ts'
import { defineCapability } from './define-capability.ts'
import { mayCall } from './may-call.ts'
import { runsOn } from './runs-on.ts'

const runnable = [agent, tool, workload, mcpServer, modelEndpoint]
const ends = { from: 'thing', to: 'thing', kinds: { thing: runnable } }

export const isRun = defineCapability({
  type: 'IS_RUN',
  about: 'It does run, so that a change to it takes effect.',
  from: runnable,
  to: runnable,
  arms: (self) => [
    { ...ends, where: [equals('thing', 'selfRunning', true)] },
    { ...ends, needs: [needs('caller', canInvoke, 'thing')] },
    { ...ends, needs: [needs('endpoint', exposes, 'thing')] },
    ...[delegatesTo, connectsTo, usesModel, mayCall].map((edge) => ({
      ...ends,
      needs: [needs('user', edge, 'thing'), needs('user', self, 'user')],
    })),
    { ...ends, needs: [needs('guest', runsOn, 'thing'), needs('guest', self, 'guest')] },
    { ...ends, kinds: { thing: runnable, door: [endpoint] }, needs: [needs('thing', hosts, 'door')] },
  ],
})

import { data } from '../ontology/asset-kinds.ts'
import { tool } from '../ontology/assets/tool.ts'
import { canWrite } from '../ontology/relations/can-write.ts'
import { defineCapability } from './define-capability.ts'
import { toolRights } from './tool-rights.ts'

export const mayWrite = defineCapability({
  type: 'MAY_WRITE',
  about: 'The tool writes or deletes it, and what it acts as is allowed to.',
  from: [tool],
  to: data,
  key: ['callerFiltered'],
  arms: () => toolRights(['write', 'delete'], canWrite),
})

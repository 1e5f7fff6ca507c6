import { data } from '../ontology/asset-kinds.ts'
import { tool } from '../ontology/assets/tool.ts'
import { canRead } from '../ontology/relations/can-read.ts'
import { defineCapability } from './define-capability.ts'
import { toolRights } from './tool-rights.ts'

export const mayRead = defineCapability({
  type: 'MAY_READ',
  about: 'The tool reads it, and what it acts as is allowed to.',
  from: [tool],
  to: data,
  key: ['callerFiltered'],
  arms: () => toolRights(['read'], canRead),
})

import { rulingConnector } from '../reading/ruling-document.ts'
import { approvalIn } from './normalise.ts'
import { approvedRecordSchema } from './wire.ts'

const format = 'approved'

export const approved = rulingConnector({
  format,
  about: 'The list of agents, MCP servers and model endpoints that may be in use; others are marked.',
  marker: 'throughline-approved',
  list: 'approved',
  schema: approvedRecordSchema,
  source: ({ source }) => source ?? format,
  rulings: approvalIn,
})

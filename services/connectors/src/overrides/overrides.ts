import { OPERATOR } from '@throughline/graph/facts/settle.ts'
import { rulingConnector } from '../reading/ruling-document.ts'
import { overridesIn } from './normalise.ts'
import { overrideRecordSchema } from './wire.ts'

export const overrides = rulingConnector({
  format: 'overrides',
  about: 'An operator’s word about properties of assets, which wins over every source.',
  marker: 'throughline-overrides',
  list: 'overrides',
  schema: overrideRecordSchema,
  // Only the operator's word wins, whatever a sync calls its files.
  source: () => OPERATOR,
  rulings: overridesIn,
})

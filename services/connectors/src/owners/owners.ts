import { rulingConnector } from '../reading/ruling-document.ts'
import { mappingOf } from './normalise.ts'
import { ownersRecordSchema } from './wire.ts'

const format = 'owners'

export const owners = rulingConnector({
  format,
  about: 'Who answers for what, by patterns of ids, names and environments: the last that matches counts.',
  marker: 'throughline-owners',
  list: 'owners',
  schema: ownersRecordSchema,
  source: ({ source }) => source ?? format,
  rulings: mappingOf,
})

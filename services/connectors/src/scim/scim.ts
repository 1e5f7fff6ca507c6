import { documentConnector } from '../reading/document-connector.ts'
import { certaintyBy, GroupedRecords } from '../reading/grouped-records.ts'
import { isTable, listedRecords, type Table } from '../reading/listed-records.ts'
import { stateGroup, stateUser } from './normalise.ts'
import { groupSchema, userSchema } from './wire.ts'

type Sort = 'user' | 'group'

/** By the schema that every resource names; some providers leave it out of lists, but name the type in `meta`. */
function sortOf({ schemas, meta }: Table): Sort | undefined {
  const names = Array.isArray(schemas) ? schemas.map(String) : []
  const type = isTable(meta) ? meta['resourceType'] : undefined
  if (names.includes('urn:ietf:params:scim:schemas:core:2.0:User') || type === 'User') return 'user'
  return names.includes('urn:ietf:params:scim:schemas:core:2.0:Group') || type === 'Group' ? 'group' : undefined
}

export const scim = documentConnector({
  format: 'scim',
  about: 'SCIM 2.0: people and groups of any directory, and who is a member.',
  marker: /urn:ietf:params:scim:|"resourceType"\s*:\s*"(?:User|Group)"/,
  certainty(value) {
    // An export of something larger may hold users and groups among its own lists.
    const isAll = listedRecords(value).every((record) => isTable(record.value) && sortOf(record.value) !== undefined)
    return isAll || (isTable(value) && 'Resources' in value) ? certaintyBy(sortOf)(value) : 0
  },
  state(input) {
    const { builder, source } = input
    const records = new GroupedRecords(input, sortOf, 'user, group')
    const users = records.take('user', userSchema)
    const groups = records.take('group', groupSchema)
    const directory = {
      builder,
      source,
      users: new Map(users.map(({ value }) => [value.id, value])),
      groups: new Set(groups.map(({ value }) => value.id)),
    }
    for (const record of users) stateUser(directory, record)
    for (const record of groups) stateGroup(directory, record)
    const { totalResults, itemsPerPage } = isTable(input.document.value) ? input.document.value : {}
    if (typeof totalResults === 'number' && typeof itemsPerPage === 'number' && totalResults > itemsPerPage) {
      const reason = 'it is one page of several; put all pages into one file'
      builder.reject({ code: 'one-page', ...input.document.place('/totalResults'), pointer: '/totalResults', reason })
    }
  },
})

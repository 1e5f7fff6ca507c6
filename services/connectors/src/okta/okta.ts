import { role } from '@throughline/graph/ontology/assets/role.ts'
import { documentConnector } from '../reading/document-connector.ts'
import { GroupedRecords } from '../reading/grouped-records.ts'
import { isTable } from '../reading/listed-records.ts'
import {
  addressesIn,
  applicationRoleId,
  type Organisation,
  stateAdminRole,
  stateGroup,
  stateGroupAssignment,
  stateToken,
  stateUser,
  stateUserAssignment,
} from './normalise.ts'
import { recordsIn, sortOf } from './records.ts'
import {
  adminRoleSchema,
  applicationSchema,
  groupAssignmentSchema,
  groupSchema,
  tokenSchema,
  userAssignmentSchema,
  userSchema,
} from './wire.ts'

export const okta = documentConnector({
  format: 'okta',
  about: 'Okta: people, groups, who is assigned to which application, administrators, API tokens.',
  marker:
    /\\?"(?:signOnMode|syncState|lastMembershipUpdated|assignmentType|clientName|passwordChanged|statusChanged|priority)\\?"\s*:/,
  certainty(value) {
    const records = recordsIn({ value, place: () => ({ line: 1, column: 1 }) })
    return records.some((record) => isTable(record.value) && sortOf(record.value) !== undefined) ? 2 : 0
  },
  state(input) {
    const { builder, source, document } = input
    const sorts = 'user, group, application, assignment, administrator’s role, API token'
    const records = new GroupedRecords(input, sortOf, sorts, recordsIn(document))
    const users = records.take('user', userSchema)
    const assignments = records.take('user-assignment', userAssignmentSchema)
    const applications = records.take('application', applicationSchema)
    const organisation: Organisation = {
      builder,
      source,
      addresses: addressesIn(users, assignments),
      applications: new Map(applications.map(({ value }) => [value.id, value.label ?? value.id])),
    }
    for (const record of users) stateUser(organisation, record)
    for (const record of records.take('group', groupSchema)) stateGroup(organisation, record)
    for (const { value, place } of applications) {
      const labels = value.status === 'INACTIVE' ? { labels: ['inactive'] } : {}
      builder.asset(role, applicationRoleId(value.id), `user of ${value.label ?? value.id}`, labels, place)
    }
    for (const record of assignments) stateUserAssignment(organisation, record)
    for (const record of records.take('group-assignment', groupAssignmentSchema))
      stateGroupAssignment(organisation, record)
    for (const record of records.take('token', tokenSchema)) stateToken(organisation, record)
    for (const record of records.take('admin-role', adminRoleSchema)) stateAdminRole(organisation, record)
  },
})

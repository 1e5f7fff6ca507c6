import { documentConnector } from '../reading/document-connector.ts'
import { certaintyBy, GroupedRecords } from '../reading/grouped-records.ts'
import type { Table } from '../reading/listed-records.ts'
import type { Directory } from './directory.ts'
import { stateDirectoryRole, statePermissionGrant, stateRoleAssignment } from './grants.ts'
import { stateApplication, stateGroup, stateServicePrincipal, stateUser } from './normalise.ts'
import {
  applicationSchema,
  directoryRoleSchema,
  groupSchema,
  permissionGrantSchema,
  roleAssignmentSchema,
  servicePrincipalSchema,
  userSchema,
} from './wire.ts'

type Sort =
  | 'service-principal'
  | 'application'
  | 'permission-grant'
  | 'role-assignment'
  | 'directory-role'
  | 'user'
  | 'group'

/** Graph names an object's type only in mixed lists; elsewhere its members tell. */
function sortOf(record: Table): Sort | undefined {
  const type = record['@odata.type']
  const has = (...names: readonly string[]) => names.every((name) => name in record)
  if (has('servicePrincipalType') || has('agentIdentityBlueprintId')) return 'service-principal'
  if (typeof type === 'string' && /\.(?:servicePrincipal|agentIdentity\w*)$/.test(type)) return 'service-principal'
  if (has('clientId', 'consentType', 'scope')) return 'permission-grant'
  if (has('appRoleId', 'principalId', 'resourceId')) return 'role-assignment'
  if (has('roleDefinitionId', 'principalId')) return 'directory-role'
  if (has('appId', 'id') && (has('passwordCredentials') || has('signInAudience'))) return 'application'
  if (has('userPrincipalName', 'id')) return 'user'
  return has('id') && (has('groupTypes') || has('securityEnabled') || type === '#microsoft.graph.group')
    ? 'group'
    : undefined
}

export const entra = documentConnector({
  format: 'entra',
  about: 'Microsoft Entra: applications and agents, what was consented to, people, groups, directory roles, secrets.',
  marker:
    /"(?:servicePrincipalType|agentIdentityBlueprintId|consentType|appRoleId|roleDefinitionId|signInAudience|userPrincipalName|securityEnabled|passwordCredentials)"\s*:/,
  certainty: certaintyBy(sortOf),
  state(input) {
    const { builder, source } = input
    const sorts = 'service principal, application, permission grant, role assignment, user, group'
    const records = new GroupedRecords(input, sortOf, sorts)
    const users = records.take('user', userSchema)
    const groups = records.take('group', groupSchema)
    const principals = records.take('service-principal', servicePrincipalSchema)
    const directory: Directory = {
      builder,
      source,
      users: new Map(users.map(({ value }) => [value.id, value])),
      groups: new Map(groups.map(({ value }) => [value.id, value])),
      servicePrincipals: new Map(principals.map(({ value }) => [value.id, value])),
    }
    for (const record of users) stateUser(directory, record)
    for (const record of groups) stateGroup(directory, record)
    for (const record of principals) stateServicePrincipal(directory, record)
    for (const record of records.take('application', applicationSchema)) stateApplication(directory, record)
    for (const record of records.take('permission-grant', permissionGrantSchema))
      statePermissionGrant(directory, record)
    for (const record of records.take('role-assignment', roleAssignmentSchema)) stateRoleAssignment(directory, record)
    for (const record of records.take('directory-role', directoryRoleSchema)) stateDirectoryRole(directory, record)
  },
})

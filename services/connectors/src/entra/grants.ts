import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { canAdmin } from '@throughline/graph/ontology/relations/can-admin.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import type { RelationDetails } from '../claims/claim-builder.ts'
import { systemId } from '../ids.ts'
import type { RecordInDocument, TakenRecord } from '../reading/listed-records.ts'
import {
  type Directory,
  enabledOf,
  stateGroupById,
  statePrincipalById,
  stateServicePrincipalById,
  stateTenant,
  stateUserById,
} from './directory.ts'
import { administrators, escalating, permissionOf } from './permission.ts'
import type { WireDirectoryRole, WirePermissionGrant, WireRoleAssignment } from './wire.ts'

/** The role that an application without roles of its own gives to whoever is assigned. */
const defaultRole = '00000000-0000-0000-0000-000000000000'

/**
 * A delegated permission: the application uses it with the rights of whoever is signed in, so what it reaches is only
 * inferred. Consent of one person reaches that person's data alone.
 */
export function statePermissionGrant(directory: Directory, { value, place }: TakenRecord<WirePermissionGrant>): void {
  const { clientId, resourceId, consentType, principalId, scope } = value
  const from = stateServicePrincipalById(directory, clientId, place)
  const of = consentType === 'Principal' && typeof principalId === 'string' ? principalId : undefined
  for (const name of scope.split(/\s+/).filter((each) => each !== '')) {
    const details = {
      grants: [`entra:grant:${value.id}:${name}`],
      basis: 'inferred' as const,
      note: `${name}, with the rights of whoever is signed in`,
      properties: enabledOf(directory.servicePrincipals.get(clientId)),
    }
    statePermission(directory, from, { resourceId, name, of }, details, place)
  }
}

/** An application permission, or a person's or group's assignment to an application. */
export function stateRoleAssignment(
  directory: Directory,
  { value, place, within }: RecordInDocument<WireRoleAssignment>,
): void {
  const { builder, servicePrincipals } = directory
  const { principalId, principalType, resourceId, appRoleId } = value
  const target = servicePrincipals.get(resourceId)
  const name = target?.appRoles?.find(({ id }) => id === appRoleId)?.value ?? undefined
  const grants = [`entra:assignment:${value.id}`]
  if (principalType !== 'ServicePrincipal') {
    const from =
      principalType === 'User'
        ? stateUserById(directory, principalId, place)
        : stateGroupById(directory, principalId, place)
    const label = target?.displayName ?? value.resourceDisplayName ?? resourceId
    const what = appRoleId === defaultRole ? 'user' : (name ?? `role ${appRoleId}`)
    const id = systemId('role', 'entra', resourceId, appRoleId)
    const to = builder.asset(role, id, `${what} of ${label}`, {}, place)
    builder.relation(memberOf, from, to, { grants, properties: enabledOf(directory.users.get(principalId)) }, place)
    return
  }
  const from = stateServicePrincipalById(directory, principalId, place)
  if (appRoleId === defaultRole) return
  if (name === undefined) {
    const reason =
      'which permission it is only the service principal of the resource says, and the file does not have it'
    builder.reject({ code: 'unknown-app-role', ...within('appRoleId'), reason })
    return
  }
  const properties = enabledOf(servicePrincipals.get(principalId))
  const details: RelationDetails = { grants, note: `${name}, without anybody signed in`, properties }
  if (escalating.has(name)) builder.relation(canAdmin, from, stateTenant(directory, place), details, place)
  statePermission(directory, from, { resourceId, name, of: undefined }, details, place)
}

/** Administrators of the whole tenant; other directory roles are roles. */
export function stateDirectoryRole(directory: Directory, { value, place }: TakenRecord<WireDirectoryRole>): void {
  const { builder, source } = directory
  const from = statePrincipalById(directory, value.principalId, place)
  if (from === undefined) {
    const reason = 'whose role it is only the lists of users, groups and service principals say'
    builder.reject({ code: 'unknown-principal', ...place, reason })
    return
  }
  const scope = value.directoryScopeId ?? '/'
  const name = Object.hasOwn(administrators, value.roleDefinitionId)
    ? administrators[value.roleDefinitionId]
    : undefined
  const grants = [`entra:role:${value.id}`]
  if (name !== undefined && scope === '/') {
    builder.relation(canAdmin, from, stateTenant(directory, place), { grants, note: name }, place)
    return
  }
  const id = systemId('role', 'entra', source, 'directory', value.roleDefinitionId, ...(scope === '/' ? [] : [scope]))
  const to = builder.asset(role, id, name ?? `directory role ${value.roleDefinitionId}`, {}, place)
  builder.relation(memberOf, from, to, { grants }, place)
}

function statePermission(
  { builder, servicePrincipals, users }: Directory,
  from: string,
  { resourceId, name, of }: { readonly resourceId: string; readonly name: string; readonly of: string | undefined },
  details: RelationDetails,
  place: TakenRecord<unknown>['place'],
): void {
  const permission = permissionOf(name)
  if (permission === undefined) return
  const owner = of === undefined ? '' : ` of ${users.get(of)?.displayName ?? of}`
  const label = `${permission.data}${owner} (${servicePrincipals.get(resourceId)?.displayName ?? resourceId})`
  const id = systemId('dataset', 'entra', resourceId, permission.data, ...(of === undefined ? [] : [of]))
  const to = builder.asset(dataset, id, label, {}, place)
  builder.relation(canRead, from, to, details, place)
  if (permission.write) builder.relation(canWrite, from, to, details, place)
}

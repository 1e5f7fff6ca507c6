import { group } from '@throughline/graph/ontology/assets/group.ts'
import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { systemId, userId } from '../ids.ts'
import type { WireGroup, WireServicePrincipal, WireUser } from './wire.ts'

/** What all records of one tenant have in common, and what the file says of each object id. */
export interface Directory {
  readonly builder: ClaimBuilder
  /** No answer names the tenant, so it is the source's. */
  readonly source: string
  readonly users: ReadonlyMap<string, WireUser>
  readonly groups: ReadonlyMap<string, WireGroup>
  readonly servicePrincipals: ReadonlyMap<string, WireServicePrincipal>
}

/** States a person by his address, else the account by its object id. */
export function stateUserById({ builder, users }: Directory, id: string, place: RecordPlace): string {
  const known = users.get(id)
  const address = known === undefined ? undefined : addressOf(known)
  const labels = known?.accountEnabled === false ? { labels: ['inactive'] } : {}
  const name = known?.displayName ?? address
  return builder.asset(user, address === undefined ? accountId(id) : userId(address), name, labels, place)
}

export function stateGroupById({ builder, groups }: Directory, id: string, place: RecordPlace): string {
  return builder.asset(group, groupId(id), groups.get(id)?.displayName ?? undefined, {}, place)
}

export function stateServicePrincipalById(
  { builder, servicePrincipals }: Directory,
  id: string,
  place: RecordPlace,
): string {
  const known = servicePrincipals.get(id)
  const labels = labelsOf(known)
  const properties = labels.length === 0 ? {} : { labels }
  return builder.asset(serviceIdentity, identityId(id), known?.displayName ?? undefined, properties, place)
}

/** An object id may be of any of the three; undefined where the file does not say. */
export function statePrincipalById(directory: Directory, id: string, place: RecordPlace): string | undefined {
  if (directory.users.has(id)) return stateUserById(directory, id, place)
  if (directory.servicePrincipals.has(id)) return stateServicePrincipalById(directory, id, place)
  return directory.groups.has(id) ? stateGroupById(directory, id, place) : undefined
}

export function stateTenant({ builder, source }: Directory, place: RecordPlace): string {
  return builder.asset(resource, systemId('resource', 'entra', source), 'Entra tenant', {}, place)
}

/** A relation of what is disabled stays in the inventory and carries nothing. */
export function enabledOf(known: { readonly accountEnabled?: boolean | null | undefined } | undefined): {
  enabled?: boolean
} {
  return known?.accountEnabled === false ? { enabled: false } : {}
}

export function addressOf({ mail, userPrincipalName }: WireUser): string | undefined {
  return [mail, userPrincipalName].find((each): each is string => /^[^\s@#]+@[^\s@]+$/.test(each ?? ''))
}

/** Object ids are UUIDs: nobody else has them. */
export function identityId(objectId: string): string {
  return systemId('service-identity', 'entra', objectId.toLowerCase())
}

/** What an app registration's secrets authenticate as, where the file does not have its service principal. */
export function applicationIdentityId(appId: string): string {
  return systemId('service-identity', 'entra', 'app', appId.toLowerCase())
}

export function accountId(objectId: string): string {
  return systemId('user', 'entra', objectId.toLowerCase())
}

function groupId(objectId: string): string {
  return systemId('group', 'entra', objectId.toLowerCase())
}

function labelsOf(known: WireServicePrincipal | undefined): readonly string[] {
  const type = known?.servicePrincipalType
  return [
    ...(known?.agentIdentityBlueprintId === undefined || known.agentIdentityBlueprintId === null
      ? []
      : ['agent-identity']),
    ...(known?.accountEnabled === false ? ['inactive'] : []),
    ...(type === 'ManagedIdentity' ? ['managed-identity'] : []),
  ]
}

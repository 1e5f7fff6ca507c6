import { group } from '@throughline/graph/ontology/assets/group.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { systemId, userId } from '../ids.ts'

/**
 * What all records of one account have in common. Names of tables, groups and endpoints are unique only within it, and no
 * answer names it, so it is the source's.
 */
export interface Workspace {
  readonly builder: ClaimBuilder
  readonly source: string
}

/** States a principal as grants and owners write it: an address is a person, a UUID a service principal, else a group. */
export function statePrincipal({ builder, source }: Workspace, name: string, place: RecordPlace): string {
  if (/^[^\s@]+@[^\s@]+$/.test(name)) return builder.asset(user, userId(name), name, {}, place)
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)) {
    return builder.asset(serviceIdentity, servicePrincipalId(name), undefined, {}, place)
  }
  return builder.asset(group, systemId('group', 'databricks', source, name), name, {}, place)
}

/** By its application id, which no two have. */
export function servicePrincipalId(applicationId: string): string {
  return systemId('service-identity', 'databricks', applicationId.toLowerCase())
}

/** By the number that tokens know their owner by. */
export function ownerNumberId({ source }: Workspace, number: string): string {
  return systemId('service-identity', 'databricks', source, 'owner', number)
}

export function tableId({ source }: Workspace, fullName: string): string {
  return systemId('dataset', 'databricks', source, fullName)
}

export function indexId({ source }: Workspace, fullName: string): string {
  return systemId('knowledge-base', 'databricks', source, fullName)
}

export function modelId({ source }: Workspace, fullName: string): string {
  return systemId('model', 'databricks', source, fullName)
}

export function endpointIdOf({ source }: Workspace, name: string): string {
  return systemId('model-endpoint', 'databricks', source, name)
}

export function containerId({ source }: Workspace, fullName: string): string {
  return systemId('resource', 'databricks', source, fullName)
}

/** Those who hold a privilege on a securable: what lies below it, the same role may do too. */
export function privilegeRoleId({ source }: Workspace, securable: string, right: 'read' | 'write'): string {
  return systemId('role', 'databricks', source, securable, right)
}

import type { Properties } from '@throughline/graph/facts/claim.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import { systemId } from '../ids.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import { timeProperty } from '../reading/times.ts'
import {
  accountId,
  addressOf,
  applicationIdentityId,
  type Directory,
  enabledOf,
  identityId,
  stateGroupById,
  statePrincipalById,
  stateServicePrincipalById,
  stateUserById,
} from './directory.ts'
import type { WireApplication, WireGroup, WireServicePrincipal, WireUser } from './wire.ts'

export function stateUser(directory: Directory, { value, place }: TakenRecord<WireUser>): void {
  const { builder } = directory
  const id = stateUserById(directory, value.id, place)
  if (addressOf(value) !== undefined) {
    // Lists in other files know the person by the object id alone; there it is an account that he signs in to.
    const details = { properties: { via: 'sign-in', ...enabledOf(value) } }
    builder.relation(canAssume, id, accountId(value.id), details, place)
  }
  if (typeof value.group_id !== 'string') return
  const to = stateGroupById(directory, value.group_id, place)
  builder.relation(memberOf, id, to, { properties: enabledOf(value) }, place)
}

export function stateGroup(directory: Directory, { value, place }: TakenRecord<WireGroup>): void {
  const { builder } = directory
  const to = stateGroupById(directory, value.id, place)
  for (const { id, '@odata.type': type } of value.members ?? []) {
    const from =
      statePrincipalById(directory, id, place) ??
      (type === '#microsoft.graph.group'
        ? stateGroupById(directory, id, place)
        : type === '#microsoft.graph.servicePrincipal'
          ? stateServicePrincipalById(directory, id, place)
          : stateUserById(directory, id, place))
    const known = directory.users.get(id) ?? directory.servicePrincipals.get(id)
    builder.relation(memberOf, from, to, { properties: enabledOf(known) }, place)
  }
}

/** An identity of software; an agent's is made by its blueprint, which can sign in as it. */
export function stateServicePrincipal(directory: Directory, { value, place }: TakenRecord<WireServicePrincipal>): void {
  const { builder } = directory
  const id = stateServicePrincipalById(directory, value.id, place)
  const properties = enabledOf(value)
  if (typeof value.appId === 'string') {
    const note = 'both are ids of the same application'
    const details = { properties: { via: 'the same', ...properties }, note }
    builder.relation(canAssume, applicationIdentityId(value.appId), id, details, place)
  }
  if (typeof value.agentIdentityBlueprintId === 'string') {
    const blueprint = applicationIdentityId(value.agentIdentityBlueprintId)
    builder.asset(serviceIdentity, blueprint, undefined, {}, place)
    builder.relation(
      canAssume,
      blueprint,
      id,
      { properties: { via: 'agent identity blueprint', ...properties } },
      place,
    )
  }
  stateKeys(directory, value, id, place)
}

/** Of an app registration only its secrets and certificates matter: they authenticate as its service principal. */
export function stateApplication(directory: Directory, { value, place }: TakenRecord<WireApplication>): void {
  const { builder, servicePrincipals } = directory
  const known = [...servicePrincipals.values()].find(({ appId }) => appId === value.appId)
  const id = known === undefined ? applicationIdentityId(value.appId) : identityId(known.id)
  builder.asset(serviceIdentity, id, value.displayName ?? value.appId, {}, place)
  stateKeys(directory, value, id, place)
}

function stateKeys(
  { builder }: Directory,
  { passwordCredentials, keyCredentials, displayName }: WireApplication | WireServicePrincipal,
  identity: string,
  place: TakenRecord<unknown>['place'],
): void {
  const keys = [
    ...(passwordCredentials ?? []).map((key) => ({ ...key, type: 'client-secret' })),
    ...(keyCredentials ?? []).map((key) => ({ ...key, type: 'certificate' })),
  ]
  for (const { keyId, type, startDateTime, endDateTime, displayName: name } of keys) {
    const properties: Properties = {
      provider: 'azure',
      type,
      ownerKnown: true,
      ...timeProperty('lastRotatedAt', startDateTime),
      ...timeProperty('expiresAt', endDateTime),
    }
    const label = name ?? `${type} of ${displayName ?? identity}`
    const from = builder.asset(credential, systemId('credential', 'entra', keyId), label, properties, place)
    builder.relation(authenticatesAs, from, identity, { grants: [from] }, place)
  }
}

import type { Properties } from '@throughline/graph/facts/claim.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { group } from '@throughline/graph/ontology/assets/group.ts'
import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { canAdmin } from '@throughline/graph/ontology/relations/can-admin.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { systemId, userId } from '../ids.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import { timeProperty } from '../reading/times.ts'
import type { WireAdminRole, WireGroupAssignment, WireToken, WireUser, WireUserAssignment } from './wire.ts'

/** What all records of one organisation have in common. */
export interface Organisation {
  readonly builder: ClaimBuilder
  /** No answer names the organisation reliably, so it is the source's. */
  readonly source: string
  /** Addresses by Okta's id, as far as the file has them. */
  readonly addresses: ReadonlyMap<string, string>
  /** Labels of applications by id. */
  readonly applications: ReadonlyMap<string, string>
}

/** A person of the directory; those who left keep their groups in Okta and can use none of them. */
export function stateUser(organisation: Organisation, { value, place }: TakenRecord<WireUser>): void {
  const { builder } = organisation
  const address = addressOf(value)
  const isOff = isInactive(value.status)
  const labels = isOff ? { labels: ['inactive'] } : {}
  const id = address === undefined ? systemId('user', 'okta', value.id) : userId(address)
  builder.asset(user, id, address ?? value.id, labels, place)
  if (typeof value.group_id !== 'string') return
  const to = builder.asset(group, groupId(value.group_id), undefined, {}, place)
  builder.relation(memberOf, id, to, { properties: isOff ? { enabled: false } : {} }, place)
}

export function stateGroup(
  { builder }: Organisation,
  { value, place }: TakenRecord<{ id: string; profile: { name: string } }>,
): void {
  builder.asset(group, groupId(value.id), value.profile.name, {}, place)
}

/** Whoever is assigned to an application has what the application gives its users; what that is Okta does not know. */
export function stateUserAssignment(
  organisation: Organisation,
  { value, place }: TakenRecord<WireUserAssignment>,
): void {
  const { builder } = organisation
  const to = stateApplicationRole(organisation, value, place)
  if (to === undefined) return
  const address = [value.profile?.email, value.credentials?.userName].find((each) => isAddress(each))
  const from = statePerson(organisation, value.id, address ?? undefined, place)
  const properties = isInactive(value.status) ? { enabled: false } : {}
  builder.relation(memberOf, from, to, { properties }, place)
}

export function stateGroupAssignment(
  organisation: Organisation,
  { value, place }: TakenRecord<WireGroupAssignment>,
): void {
  const { builder } = organisation
  const to = stateApplicationRole(organisation, value, place)
  if (to === undefined) return
  const from = builder.asset(group, groupId(value.id), undefined, {}, place)
  builder.relation(memberOf, from, to, {}, place)
}

/** A token of Okta's own API, which acts as the administrator who made it. */
export function stateToken(organisation: Organisation, { value, place }: TakenRecord<WireToken>): void {
  const { builder } = organisation
  const properties: Properties = {
    provider: 'okta',
    type: 'api-token',
    ownerKnown: true,
    ...timeProperty('lastRotatedAt', value.created),
    ...timeProperty('expiresAt', value.expiresAt),
  }
  const id = systemId('credential', 'okta', value.id)
  const from = builder.asset(credential, id, value.name ?? value.id, properties, place)
  builder.relation(
    authenticatesAs,
    from,
    statePerson(organisation, value.userId, undefined, place),
    { grants: [from] },
    place,
  )
}

/** Super and organisation administrators can become everybody; narrower roles are a role of their own. */
export function stateAdminRole(organisation: Organisation, { value, place }: TakenRecord<WireAdminRole>): void {
  const { builder, source } = organisation
  const { type, label, status, user_id: person, group_id: members } = value
  const from =
    typeof person === 'string'
      ? statePerson(organisation, person, undefined, place)
      : typeof members === 'string'
        ? builder.asset(group, groupId(members), undefined, {}, place)
        : undefined
  if (from === undefined) {
    builder.reject({ code: 'no-holder', ...place, reason: 'it does not say whose role it is (user_id or group_id)' })
    return
  }
  const details = { grants: [`${from}#${type}`], properties: isInactive(status) ? { enabled: false } : {} }
  if (type === 'SUPER_ADMIN' || type === 'ORG_ADMIN') {
    const to = builder.asset(resource, systemId('resource', 'okta', source), 'Okta organisation', {}, place)
    builder.relation(canAdmin, from, to, details, place)
    return
  }
  const to = builder.asset(role, systemId('role', 'okta', source, type), label ?? type, {}, place)
  builder.relation(memberOf, from, to, details, place)
}

/** Addresses by id, from every record that has both. */
export function addressesIn(
  users: readonly TakenRecord<WireUser>[],
  assignments: readonly TakenRecord<WireUserAssignment>[],
): ReadonlyMap<string, string> {
  const found = [
    ...assignments.map(({ value }) => [value.id, value.profile?.email] as const),
    ...users.map(({ value }) => [value.id, addressOf(value)] as const),
  ]
  return new Map(found.flatMap(([id, address]): [string, string][] => (isAddress(address) ? [[id, address]] : [])))
}

function stateApplicationRole(
  { builder, applications }: Organisation,
  value: Pick<WireGroupAssignment, '_links' | 'app_id'>,
  place: RecordPlace,
): string | undefined {
  const linked = /\/apps\/([^/?]+)/.exec(value._links?.app?.href ?? '')?.[1]
  const id = value.app_id ?? linked
  if (id === undefined) {
    builder.reject({ code: 'no-application', ...place, reason: 'it does not say which application it is of' })
    return undefined
  }
  return builder.asset(role, applicationRoleId(id), `user of ${applications.get(id) ?? `application ${id}`}`, {}, place)
}

function statePerson(
  { builder, addresses }: Organisation,
  id: string,
  address: string | undefined,
  place: RecordPlace,
): string {
  const known = address ?? addresses.get(id)
  if (known === undefined) return builder.asset(user, systemId('user', 'okta', id), undefined, {}, place)
  return builder.asset(user, userId(known), known, {}, place)
}

function addressOf({ profile }: WireUser): string | undefined {
  const { email, login } = profile
  return [email, login].find((each): each is string => isAddress(each))
}

function isAddress(text: string | null | undefined): text is string {
  return /^[^\s@]+@[^\s@]+$/.test(text ?? '')
}

function isInactive(status: string | null | undefined): boolean {
  return /^(?:DEPROVISIONED|SUSPENDED|REVOKED|INACTIVE)$/.test(status ?? '')
}

function groupId(id: string): string {
  return systemId('group', 'okta', id)
}

export function applicationRoleId(id: string): string {
  return systemId('role', 'okta', 'application', id)
}

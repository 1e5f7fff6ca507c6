import { group } from '@throughline/graph/ontology/assets/group.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { systemId, userId } from '../ids.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import type { WireGroup, WireUser } from './wire.ts'

/** What all records of one provider have in common. */
export interface Directory {
  readonly builder: ClaimBuilder
  /** Ids are unique only within one provider, and no answer names it, so it is the source's. */
  readonly source: string
  readonly users: ReadonlyMap<string, WireUser>
  readonly groups: ReadonlySet<string>
}

export function stateUser(directory: Directory, { value, place }: TakenRecord<WireUser>): void {
  const { builder, source } = directory
  const id = stateKnownUser(directory, value, place)
  const properties = enabledOf(value)
  if (addressOf(value) !== undefined) {
    // A list of groups in another file knows him by his id alone; there it is an account that he signs in to.
    const details = { properties: { via: 'sign-in', ...properties } }
    builder.relation(canAssume, id, accountId(directory, value.id), details, place)
  }
  for (const { value: number, display } of value.groups ?? []) {
    const to = builder.asset(group, groupId(directory, number), display ?? undefined, {}, place)
    builder.relation(memberOf, id, to, { properties }, place)
  }
  for (const { value: name, display } of [...value.roles, ...value.entitlements]) {
    const to = builder.asset(role, systemId('role', 'scim', source, name), display ?? name, {}, place)
    builder.relation(memberOf, id, to, { properties }, place)
  }
}

export function stateGroup(directory: Directory, { value, place }: TakenRecord<WireGroup>): void {
  const { builder } = directory
  const to = builder.asset(group, groupId(directory, value.id), value.displayName, {}, place)
  for (const member of value.members ?? []) {
    const known = directory.users.get(member.value)
    if (known !== undefined) {
      const from = stateKnownUser(directory, known, place)
      builder.relation(memberOf, from, to, { properties: enabledOf(known) }, place)
    } else if (directory.groups.has(member.value) || isGroup(member)) {
      const from = builder.asset(group, groupId(directory, member.value), undefined, {}, place)
      builder.relation(memberOf, from, to, {}, place)
    } else {
      const from = builder.asset(user, accountId(directory, member.value), undefined, {}, place)
      builder.relation(memberOf, from, to, {}, place)
    }
  }
}

/** A person by his address, else by the provider's id. */
function stateKnownUser(directory: Directory, value: WireUser, place: RecordPlace): string {
  const address = addressOf(value)
  const id = address === undefined ? accountId(directory, value.id) : userId(address)
  const labels = value.active === false ? { labels: ['inactive'] } : {}
  return directory.builder.asset(user, id, value.displayName ?? value.userName, labels, place)
}

function addressOf({ userName, emails }: WireUser): string | undefined {
  const listed = [...(emails ?? [])].sort((a, b) => Number(b.primary === true) - Number(a.primary === true))
  return [...listed.map(({ value }) => value), userName].find((each): each is string =>
    /^[^\s@]+@[^\s@]+$/.test(each ?? ''),
  )
}

function isGroup({
  type,
  $ref,
}: {
  readonly type?: string | null | undefined
  readonly $ref?: string | null | undefined
}): boolean {
  return type?.toLowerCase() === 'group' || /\/Groups\//i.test($ref ?? '')
}

function enabledOf({ active }: WireUser): { enabled?: boolean } {
  return active === false ? { enabled: false } : {}
}

function accountId({ source }: Directory, id: string): string {
  return systemId('user', 'scim', source, id)
}

function groupId({ source }: Directory, id: string): string {
  return systemId('group', 'scim', source, id)
}

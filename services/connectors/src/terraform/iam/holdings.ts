import type { z } from 'zod'
import type { TfResource } from '../resources/resource.ts'
import type { Resources, Typed } from '../resources/typed.ts'
import {
  allAttachmentsWire,
  attachmentWire,
  groupMembersWire,
  groupWire,
  inlineWire,
  policyWire,
  profileWire,
  roleWire,
  userGroupsWire,
  userWire,
} from './wire.ts'

export type Holder = 'user' | 'role' | 'group'

/** A policy that somebody has of his own. */
export interface Inline {
  readonly name: string
  /** Undefined: only known after apply. */
  readonly text: string | undefined
  readonly resource: TfResource
  /** Below the resource's values. */
  readonly inside: string
}

/** That somebody has a managed policy. */
export interface Attachment {
  readonly arn: string
  readonly resource: TfResource
}

/** The IAM resources of a file, each sort by whom it is about. */
export interface Holdings {
  readonly users: readonly Typed<z.output<typeof userWire>>[]
  readonly groups: readonly Typed<z.output<typeof groupWire>>[]
  readonly roles: readonly Typed<z.output<typeof roleWire>>[]
  readonly policies: readonly Typed<z.output<typeof policyWire>>[]
  readonly inline: Readonly<Record<Holder, ReadonlyMap<string, readonly Inline[]>>>
  readonly attached: Readonly<Record<Holder, ReadonlyMap<string, readonly Attachment[]>>>
  /** Groups by user. */
  readonly groupsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Roles that an instance profile hands to machines. */
  readonly profiled: ReadonlySet<string>
}

/** Collects them. */
export function holdingsOf(resources: Resources): Holdings {
  const profiles = resources.of('aws_iam_instance_profile', profileWire)
  return {
    users: resources.of('aws_iam_user', userWire),
    groups: resources.of('aws_iam_group', groupWire),
    roles: resources.of('aws_iam_role', roleWire),
    policies: [...resources.of('aws_iam_policy', policyWire), ...resources.of('data.aws_iam_policy', policyWire)],
    inline: {
      user: inlineOf(resources.of('aws_iam_user_policy', inlineWire.user), ({ user }) => user),
      role: inlineOf(resources.of('aws_iam_role_policy', inlineWire.role), ({ role }) => role),
      group: inlineOf(resources.of('aws_iam_group_policy', inlineWire.group), ({ group }) => group),
    },
    attached: attachedOf(resources),
    groupsOf: membershipsOf(resources),
    profiled: new Set(profiles.flatMap(({ value }) => value.role ?? [])),
  }
}

interface Said {
  readonly name?: string | null | undefined
  readonly policy?: string | null | undefined
}

function inlineOf<T extends Said>(
  all: readonly Typed<T>[],
  holder: (value: T) => string,
): ReadonlyMap<string, readonly Inline[]> {
  const made = all.map(({ value, resource }) => {
    const name = value.name ?? resource.address
    return { holder: holder(value), inline: { name, text: value.policy ?? undefined, resource, inside: '/policy' } }
  })
  return grouped(made.map(({ holder: of, inline }) => [of, inline] as const))
}

function attachedOf(resources: Resources): Holdings['attached'] {
  const { user, role, group } = attachmentWire
  const users = resources.of('aws_iam_user_policy_attachment', user).map((each) => of(each, each.value.user))
  const roles = resources.of('aws_iam_role_policy_attachment', role).map((each) => of(each, each.value.role))
  const groups = resources.of('aws_iam_group_policy_attachment', group).map((each) => of(each, each.value.group))
  for (const each of resources.of('aws_iam_policy_attachment', allAttachmentsWire)) {
    users.push(...each.value.users.map((name) => of(each, name)))
    roles.push(...each.value.roles.map((name) => of(each, name)))
    groups.push(...each.value.groups.map((name) => of(each, name)))
  }
  return { user: grouped(users), role: grouped(roles), group: grouped(groups) }
}

function of({ value, resource }: Typed<{ readonly policy_arn: string }>, name: string): readonly [string, Attachment] {
  return [name, { arn: value.policy_arn, resource }]
}

function membershipsOf(resources: Resources): Holdings['groupsOf'] {
  const pairs = [
    ...resources
      .of('aws_iam_group_membership', groupMembersWire)
      .flatMap(({ value }) => value.users.map((user) => [user, value.group] as const)),
    ...resources
      .of('aws_iam_user_group_membership', userGroupsWire)
      .flatMap(({ value }) => value.groups.map((group) => [value.user, group] as const)),
  ]
  return new Map([...grouped(pairs)].map(([user, groups]) => [user, new Set(groups)]))
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = Map.groupBy(pairs, ([key]) => key)
  return new Map([...groups].map(([key, each]) => [key, each.map(([, value]) => value)]))
}

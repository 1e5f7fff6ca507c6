import type { Rejection } from '../../connector.ts'
import type { TfResource } from '../resources/resource.ts'
import type { Attachment, Holder, Holdings, Inline } from './holdings.ts'
import { managedPolicyText } from './managed-policies.ts'
import { Places } from './places.ts'

/** Authorization details as IAM itself would give them, with where each part of them stands in the file. */
export interface Details {
  readonly value: Readonly<Record<string, readonly unknown[]>>
  readonly places: Places
  /** What could not be put together. */
  readonly rejected: readonly Rejection[]
}

/** Puts the IAM resources of one account together as authorization details, so that one evaluator reads both. */
export function detailsOf(holdings: Holdings, account: string): Details {
  return new DetailsMaker(holdings, account).make()
}

interface Principal {
  readonly name: string
  readonly arn: string
  readonly permissions_boundary?: string | null | undefined
  readonly tags?: Readonly<Record<string, string>> | null | undefined
}

class DetailsMaker {
  readonly #holdings: Holdings
  readonly #account: string
  readonly #places = new Places()
  readonly #rejected: Rejection[] = []
  readonly #policies: { readonly Arn: string }[] = []

  constructor(holdings: Holdings, account: string) {
    this.#holdings = holdings
    this.#account = account
  }

  make(): Details {
    const { users, groups, roles, policies, groupsOf, profiled } = this.#holdings
    const isHere = ({ value }: { readonly value: { readonly arn: string } }) =>
      value.arn.split(':')[4] === this.#account
    for (const { value, resource } of policies.filter(isHere)) {
      this.#policy(value.arn, value.policy ?? undefined, resource, '/policy')
    }
    const UserDetailList = users.filter(isHere).map(({ value, resource }, index) => ({
      ...this.#principal(`/UserDetailList/${index}`, 'User', 'user', value, resource, this.#inline('user', value.name)),
      UserId: value.unique_id ?? undefined,
      GroupList: [...(groupsOf.get(value.name) ?? [])].sort(),
    }))
    const GroupDetailList = groups.filter(isHere).map(({ value, resource }, index) => {
      const inline = this.#inline('group', value.name)
      return this.#principal(`/GroupDetailList/${index}`, 'Group', 'group', value, resource, inline)
    })
    const RoleDetailList = roles.filter(isHere).map(({ value, resource }, index) => {
      const pointer = `/RoleDetailList/${index}`
      const own = value.inline_policy.flatMap(({ name, policy }, at): Inline[] =>
        name == null || name === ''
          ? []
          : [{ name, text: policy ?? undefined, resource, inside: `/inline_policy/${at}/policy` }],
      )
      const inline = [...own, ...this.#inline('role', value.name)]
      const managed = value.managed_policy_arns.map((arn) => ({ arn, resource }))
      const trust = value.assume_role_policy ?? undefined
      return {
        ...this.#principal(pointer, 'Role', 'role', value, resource, inline, managed),
        RoleId: value.unique_id ?? undefined,
        AssumeRolePolicyDocument: this.#document(
          `${pointer}/AssumeRolePolicyDocument`,
          trust,
          resource,
          '/assume_role_policy',
        ),
        InstanceProfileList: profiled.has(value.name) ? [{}] : [],
      }
    })
    const value = { UserDetailList, GroupDetailList, RoleDetailList, Policies: this.#policies }
    return { value, places: this.#places, rejected: this.#rejected }
  }

  #inline(holder: Holder, name: string): readonly Inline[] {
    return this.#holdings.inline[holder].get(name) ?? []
  }

  #principal(
    pointer: string,
    what: 'User' | 'Group' | 'Role',
    holder: Holder,
    value: Principal,
    resource: TfResource,
    inline: readonly Inline[],
    managed: readonly Attachment[] = [],
  ): Readonly<Record<string, unknown>> {
    this.#places.set(pointer, resource.at.pointer)
    // The provider repeats in the role what other resources attach to it.
    const own = new Map(inline.map((each) => [each.name, each]))
    const all = [...managed, ...(this.#holdings.attached[holder].get(value.name) ?? [])]
    const attached = new Map(all.map((each) => [each.arn, each.resource]))
    for (const [arn, by] of attached) this.#known(arn, by)
    const { permissions_boundary: boundary, tags } = value
    return {
      [`${what}Name`]: value.name,
      Arn: value.arn,
      [`${what}PolicyList`]: [...own.values()].map(({ name, text, resource: by, inside }, at) => {
        const place = `${pointer}/${what}PolicyList/${at}/PolicyDocument`
        return { PolicyName: name, PolicyDocument: this.#document(place, text, by, inside) }
      }),
      AttachedManagedPolicies: [...attached].map(([arn, by], at) => {
        this.#places.set(`${pointer}/AttachedManagedPolicies/${at}`, by.at.pointer)
        return { PolicyArn: arn }
      }),
      ...(boundary == null || boundary === '' ? {} : { PermissionsBoundary: { PermissionsBoundaryArn: boundary } }),
      Tags: Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
    }
  }

  /** AWS's own policies are attached by name; where their text is known it is as if the file had it. */
  #known(arn: string, resource: TfResource): void {
    const text = managedPolicyText(arn)
    if (text !== undefined && !this.#policies.some(({ Arn }) => Arn === arn)) this.#policy(arn, text, resource, '')
  }

  #policy(arn: string, text: string | undefined, resource: TfResource, inside: string): void {
    const pointer = `/Policies/${this.#policies.length}`
    const Document = this.#document(`${pointer}/PolicyVersionList/0/Document`, text, resource, inside)
    this.#places.set(pointer, resource.at.pointer)
    const versions = [{ VersionId: 'v1', IsDefaultVersion: true, Document }]
    this.#policies.push(Object.assign({ Arn: arn }, { PolicyVersionList: versions }))
  }

  /** The text of a policy; one that is not known yet is said so once, and stays empty, which makes its holders' rights doubtful. */
  #document(pointer: string, text: string | undefined, resource: TfResource, inside: string): string {
    this.#places.set(pointer, resource.at.pointer + inside)
    if (text !== undefined) return text
    this.#places.setUnknown(pointer)
    const { document, file } = resource.at
    const at = resource.at.pointer + inside
    const reason = 'the policy is only known after apply: what it allows or denies cannot be said of this plan'
    this.#rejected.push({ code: 'known-after-apply', file, pointer: at, ...document.place(at), reason })
    return ''
  }
}

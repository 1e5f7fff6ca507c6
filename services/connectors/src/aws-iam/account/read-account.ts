import type { Rejection } from '../../connector.ts'
import { type Checked, type CheckedAt, check } from '../../reading/check.ts'
import type { HeldPolicy } from '../policy/policy.ts'
import {
  type DetailsWire,
  type GroupWire,
  groupWire,
  type RoleWire,
  roleWire,
  type UserWire,
  userWire,
} from '../wire.ts'
import type { Account, Group, Principal } from './account.ts'
import { knowledgeOf } from './knowledge.ts'
import { isCustomerManaged, ManagedPolicies, readPolicy } from './policies.ts'

/** What could be made of the file's four lists. Undefined: no record says which account it is about. */
export interface ReadAccount {
  readonly account: Account | undefined
  readonly rejected: readonly Rejection[]
}

/** Joins the lists: groups to their members, policies to their holders. Bad records are rejected, the others go on. */
export function readAccount(details: DetailsWire, root: CheckedAt, observedAt: string): ReadAccount {
  return new AccountReader(details, root, observedAt).read()
}

interface Identity {
  readonly account: string
  readonly partition: string
}

class AccountReader {
  readonly #details: DetailsWire
  readonly #root: CheckedAt
  readonly #observedAt: string
  readonly #rejected: Rejection[] = []
  readonly #managed: ManagedPolicies
  #identity: Identity | undefined

  constructor(details: DetailsWire, root: CheckedAt, observedAt: string) {
    this.#details = details
    this.#root = root
    this.#observedAt = observedAt
    this.#managed = new ManagedPolicies(details.Policies ?? [], this.#at('Policies'), (rejections) =>
      this.#reject(rejections),
    )
  }

  read(): ReadAccount {
    const groups = this.#records('GroupDetailList', (value, at) => this.#group(check(groupWire, value, at), at))
    const byName = new Map(groups.map((group) => [group.name, group]))
    const users = this.#records('UserDetailList', (value, at) => this.#user(check(userWire, value, at), at, byName))
    const roles = this.#records('RoleDetailList', (value, at) => this.#role(check(roleWire, value, at), at))
    const identity = this.#identity ?? this.#managed.arns.map(identityOf).find((one) => one !== undefined)
    if (identity === undefined) return { account: undefined, rejected: this.#rejected }
    const account: Account = {
      id: identity.account,
      partition: identity.partition,
      principals: [...users, ...roles],
      groups,
      policies: this.#managed.customerManaged(),
      observedAt: this.#observedAt,
      isWhole: this.#isWhole(),
    }
    return { account, rejected: this.#rejected }
  }

  #isWhole(): boolean {
    const { UserDetailList, GroupDetailList, RoleDetailList, Policies, IsTruncated } = this.#details
    const lists = [UserDetailList, GroupDetailList, RoleDetailList, Policies]
    return lists.every((list) => list !== undefined) && IsTruncated !== true
  }

  #at(...path: readonly string[]): CheckedAt {
    return { ...this.#root, pointer: [this.#root.pointer, ...path].join('/') }
  }

  #reject(rejections: readonly Rejection[]): void {
    this.#rejected.push(...rejections)
  }

  #records<T>(
    list: 'UserDetailList' | 'GroupDetailList' | 'RoleDetailList',
    read: (value: unknown, at: CheckedAt) => T | undefined,
  ): T[] {
    const records = this.#details[list] ?? []
    return records
      .map((value, index) => read(value, this.#at(list, String(index))))
      .filter((each) => each !== undefined)
  }

  /** The record where it is sound and of the account that the file is about: the first sound one says which. */
  #sound<T extends { readonly Arn: string }>(checked: Checked<T>, at: CheckedAt): T | undefined {
    if (!checked.ok) {
      this.#reject(checked.rejections)
      return undefined
    }
    const identity = identityOf(checked.value.Arn)
    this.#identity ??= identity
    if (identity !== undefined && identity.account === this.#identity?.account) return checked.value
    const reason = 'its ARN does not belong to the account of the other records'
    this.#reject([
      { code: 'other-account', file: at.file, pointer: at.pointer, ...at.document.place(at.pointer), reason },
    ])
    return undefined
  }

  #group(checked: Checked<GroupWire>, at: CheckedAt): Group | undefined {
    const wire = this.#sound(checked, at)
    if (wire === undefined) return undefined
    const { held, gaps } = this.#policies(
      wire.Arn,
      wire.GroupPolicyList,
      'GroupPolicyList',
      wire.AttachedManagedPolicies,
      at,
    )
    return {
      arn: wire.Arn,
      name: wire.GroupName,
      pointer: at.pointer,
      policies: held,
      managed: customerManaged(wire),
      gaps,
    }
  }

  #user(checked: Checked<UserWire>, at: CheckedAt, byName: ReadonlyMap<string, Group>): Principal | undefined {
    const wire = this.#sound(checked, at)
    if (wire === undefined) return undefined
    const own = this.#policies(wire.Arn, wire.UserPolicyList, 'UserPolicyList', wire.AttachedManagedPolicies, at)
    const groups = wire.GroupList.map((name) => byName.get(name)).filter((group) => group !== undefined)
    const missing = wire.GroupList.filter((name) => !byName.has(name)).map(
      (name) => `the group ${name} is not in the file`,
    )
    const held = [...own.held, ...groups.flatMap((group) => group.policies)]
    const gaps = [...own.gaps, ...missing, ...groups.flatMap((group) => group.gaps)]
    return this.#principal('user', wire, wire.UserName, wire.UserId, held, gaps, groups, at)
  }

  #role(checked: Checked<RoleWire>, at: CheckedAt): Principal | undefined {
    const wire = this.#sound(checked, at)
    if (wire === undefined) return undefined
    const own = this.#policies(wire.Arn, wire.RolePolicyList, 'RolePolicyList', wire.AttachedManagedPolicies, at)
    const principal = this.#principal('role', wire, wire.RoleName, wire.RoleId, own.held, own.gaps, [], at)
    const place = { ...at, pointer: `${at.pointer}/AssumeRolePolicyDocument` }
    const trust = readPolicy(`${wire.Arn}/trust`, wire.AssumeRolePolicyDocument, place, (rejections) =>
      this.#reject(rejections),
    )
    // Of a trust that was read in part nothing can be said: what is missing may deny.
    if (trust.gaps.length > 0) return principal
    return { ...principal, trust: { policy: trust.policy, grantOf: ({ label }) => `${wire.Arn}/trust#${label}` } }
  }

  #principal(
    is: Principal['is'],
    wire: UserWire | RoleWire,
    name: string,
    uniqueId: string | undefined,
    held: readonly HeldPolicy[],
    gaps: readonly string[],
    groups: readonly Group[],
    at: CheckedAt,
  ): Principal {
    const account = identityOf(wire.Arn)?.account ?? ''
    const tags =
      wire.Tags === undefined ? undefined : new Map(wire.Tags.map(({ Key, Value }) => [Key.toLowerCase(), Value]))
    const boundaryArn = wire.PermissionsBoundary?.PermissionsBoundaryArn
    const boundary =
      boundaryArn === undefined
        ? undefined
        : this.#managed.held(boundaryArn, wire.Arn, `${at.pointer}/PermissionsBoundary`)
    const allGaps = [...new Set([...gaps, ...(boundary?.gaps ?? [])])]
    return {
      is,
      arn: wire.Arn,
      name,
      account,
      pointer: at.pointer,
      subject: {
        caller: { is: 'principal', arn: wire.Arn, account, ...(uniqueId === undefined ? {} : { uniqueId }) },
        policies: held,
        // A boundary that is not in the file is a gap: what it takes away is not known.
        ...(boundary === undefined || boundary.gaps.length > 0 ? {} : { boundary: [boundary.held] }),
        knowledge: knowledgeOf({ is, arn: wire.Arn, name, account, tags, uniqueId }),
        gaps: allGaps,
      },
      managed: [...new Set([...customerManaged(wire), ...groups.flatMap((group) => group.managed)])],
      boundaryArn,
      tags,
      groups,
      trust: undefined,
      hasInstanceProfile: 'InstanceProfileList' in wire && wire.InstanceProfileList.length > 0,
      isProtected: /:role\/aws-(?:service-role|reserved)\//.test(wire.Arn),
      isComplete: allGaps.length === 0,
    }
  }

  #policies(
    holder: string,
    inline: readonly { PolicyName: string; PolicyDocument?: unknown }[],
    list: string,
    attached: readonly { PolicyArn: string }[],
    at: CheckedAt,
  ): { held: readonly HeldPolicy[]; gaps: readonly string[] } {
    const own = inline.map(({ PolicyName, PolicyDocument }, index) => {
      const name = `${holder}/${PolicyName}`
      const place = { ...at, pointer: `${at.pointer}/${list}/${index}/PolicyDocument` }
      const { policy, gaps } = readPolicy(name, PolicyDocument, place, (rejections) => this.#reject(rejections))
      const held: HeldPolicy = { policy, grantOf: ({ label }) => `${name}#${label}` }
      return { held, gaps }
    })
    const managed = attached.map(({ PolicyArn }, index) =>
      this.#managed.held(PolicyArn, holder, `${at.pointer}/AttachedManagedPolicies/${index}`),
    )
    const all = [...own, ...managed]
    return { held: all.map(({ held }) => held), gaps: all.flatMap(({ gaps }) => gaps) }
  }
}

function customerManaged(wire: {
  readonly AttachedManagedPolicies: readonly { readonly PolicyArn: string }[]
}): readonly string[] {
  return wire.AttachedManagedPolicies.map(({ PolicyArn }) => PolicyArn).filter(isCustomerManaged)
}

function identityOf(arn: string): Identity | undefined {
  const [, partition, account] = /^arn:([^:]+):iam::(\d{12}):/.exec(arn) ?? []
  return partition === undefined || account === undefined ? undefined : { partition, account }
}

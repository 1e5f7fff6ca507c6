import type { Subject } from '../policy/decide.ts'
import type { HeldPolicy } from '../policy/policy.ts'

/** A user or role, with all that the file says of its rights. */
export interface Principal {
  readonly is: 'user' | 'role'
  readonly arn: string
  readonly name: string
  readonly account: string
  /** JSON pointer of its record. */
  readonly pointer: string
  readonly subject: Subject
  /** Customer managed policies that reach it, its groups' included. */
  readonly managed: readonly string[]
  readonly boundaryArn: string | undefined
  /** Undefined: the file does not say. Keys in lower case. */
  readonly tags: ReadonlyMap<string, string> | undefined
  /** Users only. */
  readonly groups: readonly Group[]
  /** Roles only. */
  readonly trust: HeldPolicy | undefined
  readonly hasInstanceProfile: boolean
  /** AWS alone may change it: a role linked to a service, or kept by the sign-in service. */
  readonly isProtected: boolean
  /** Every policy that bears on its rights was in the file and could be read. */
  readonly isComplete: boolean
}

export interface Group {
  readonly arn: string
  readonly name: string
  readonly pointer: string
  readonly policies: readonly HeldPolicy[]
  readonly managed: readonly string[]
  readonly gaps: readonly string[]
}

/** One account, as its authorization details state it. */
export interface Account {
  /** Twelve digits. */
  readonly id: string
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  readonly partition: string
  readonly principals: readonly Principal[]
  readonly groups: readonly Group[]
  /** Customer managed policies, attached or not. */
  readonly policies: readonly HeldPolicy[]
  /** ISO 8601. */
  readonly observedAt: string
  /** All four lists were there, and nothing says that there is more. */
  readonly isWhole: boolean
}

/** Roles of the account. */
export function rolesOf(account: Account): readonly Principal[] {
  return account.principals.filter(({ is }) => is === 'role')
}

import type { Rejection } from '../../connector.ts'
import { type CheckedAt, check } from '../../reading/check.ts'
import { parsePolicy } from '../policy/parse.ts'
import { type HeldPolicy, Policy } from '../policy/policy.ts'
import type { Statement } from '../policy/statement.ts'
import { policyWire } from '../wire.ts'

/** A policy as it could be read. With gaps, a statement is missing, which may be a Deny. */
export interface ReadPolicy {
  readonly policy: Policy
  readonly gaps: readonly string[]
}

const administrator = /^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/

/** The managed policies of the file, by ARN; each is parsed once, whoever holds it. */
export class ManagedPolicies {
  readonly #byArn = new Map<string, ReadPolicy>()

  constructor(records: readonly unknown[], at: CheckedAt, reject: (rejections: readonly Rejection[]) => void) {
    for (const [index, record] of records.entries()) {
      const place = { ...at, pointer: `${at.pointer}/${index}` }
      const checked = check(policyWire, record, place)
      if (!checked.ok) {
        reject(checked.rejections)
        continue
      }
      const { Arn, DefaultVersionId, PolicyVersionList } = checked.value
      const version = PolicyVersionList.findIndex(
        ({ VersionId, IsDefaultVersion }) => IsDefaultVersion ?? VersionId === DefaultVersionId,
      )
      const pointer = `${place.pointer}/PolicyVersionList/${version}/Document`
      if (version === -1) {
        const reason = 'none of its versions is the default one'
        reject([
          {
            code: 'no-default-version',
            file: at.file,
            pointer: place.pointer,
            ...at.document.place(place.pointer),
            reason,
          },
        ])
      } else this.#byArn.set(Arn, readPolicy(Arn, PolicyVersionList[version]?.Document, { ...at, pointer }, reject))
    }
  }

  /** The policies that the file has, customer managed and AWS's own. */
  get arns(): readonly string[] {
    return [...this.#byArn.keys()]
  }

  /** The account's own, whoever holds them. */
  customerManaged(): readonly HeldPolicy[] {
    return [...this.#byArn]
      .filter(([arn]) => isCustomerManaged(arn))
      .map(([arn, { policy }]) => ({ policy, grantOf: (statement) => managedGrant(arn, '', statement) }))
  }

  /**
   * As somebody holds it; `place` is where the attachment stands. AWS's own AdministratorAccess is known without its
   * text, which filtered exports leave out.
   */
  held(arn: string, holder: string, place: string): { readonly held: HeldPolicy; readonly gaps: readonly string[] } {
    const known = this.#byArn.get(arn)
    const grantOf = (statement: Statement) => managedGrant(arn, holder, statement)
    if (known !== undefined) return { held: { policy: known.policy, grantOf }, gaps: known.gaps }
    if (administrator.test(arn)) return { held: { policy: everything(place), grantOf }, gaps: [] }
    return { held: { policy: new Policy([]), grantOf }, gaps: [`the policy ${arn} is not in the file`] }
  }
}

/**
 * A statement of a customer managed policy is changed in one place for all. AWS's own cannot be changed: what a person
 * would do is detach it, so who holds it is part of the grant.
 */
function managedGrant(arn: string, holder: string, { label }: Statement): string {
  return isCustomerManaged(arn) ? `${arn}#${label}` : `${arn}#${label}@${holder}`
}

/** Not one of AWS's own, whose account is `aws`. */
export function isCustomerManaged(arn: string): boolean {
  return !/^arn:[^:]*:iam::aws:/.test(arn)
}

/** Reads a document; what is wrong with it is rejected and leaves a gap. */
export function readPolicy(
  name: string,
  value: unknown,
  at: CheckedAt,
  reject: (rejections: readonly Rejection[]) => void,
): ReadPolicy {
  const { statements, rejections } = parsePolicy(value, at)
  reject(rejections)
  const gaps = rejections.length === 0 ? [] : [`part of the policy ${name} could not be read`]
  return { policy: new Policy(statements), gaps }
}

/** One statement that allows everything. */
export function everything(pointer: string): Policy {
  return new Policy([
    {
      effect: 'Allow',
      label: '0',
      pointer,
      actions: { values: ['*'], negated: false },
      resources: { values: ['*'], negated: false },
      principals: undefined,
      conditions: [],
      variables: true,
    },
  ])
}

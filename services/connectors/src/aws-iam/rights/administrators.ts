import type { Account, Principal } from '../account/account.ts'
import { askFor } from '../account/asks.ts'
import { everything } from '../account/policies.ts'
import { type Alternative, decide, minimal, product, type Subject } from '../policy/decide.ts'
import { joinWays, policyWays, withoutRewritten } from './escalation.ts'

/** Named by no policy, so that only what covers everything covers it. */
const nothing = '\u{e000}'

/**
 * Calls that only who may do everything may all do: an action that does not exist, on nothing that exists, and those
 * with which an administrator keeps his rights or uses them. A Deny of one of these makes the difference.
 */
function probes(account: Account): readonly (readonly [action: string, on: string])[] {
  const iam = `arn:${account.partition}:iam::${account.id}:`
  return [
    [`${nothing}:${nothing}`, '*'],
    ['iam:CreateUser', `${iam}user/${nothing}`],
    ['iam:CreateAccessKey', `${iam}user/${nothing}`],
    ['iam:AttachUserPolicy', `${iam}user/${nothing}`],
    ['iam:CreateRole', `${iam}role/${nothing}`],
    ['iam:AttachRolePolicy', `${iam}role/${nothing}`],
    ['iam:UpdateAssumeRolePolicy', `${iam}role/${nothing}`],
    ['iam:PassRole', `${iam}role/${nothing}`],
    ['sts:AssumeRole', `${iam}role/${nothing}`],
    ['s3:GetObject', `arn:${account.partition}:s3:::${nothing}/${nothing}`],
    ['lambda:UpdateFunctionCode', `arn:${account.partition}:lambda:${nothing}:${account.id}:function:${nothing}`],
  ]
}

/**
 * Ways in which the principal may do everything in the account: by its policies, by writing itself a policy that says
 * so, or by joining a group that may.
 */
export function adminWays(account: Account, principal: Principal): readonly Alternative[] {
  const direct = mayAll(account, principal.subject)
  return minimal([...direct, ...rewriting(account, principal, principal), ...joining(account, principal)])
}

/** Ways to do everything through a target that one already has, by writing its policies first. */
export function rewriting(account: Account, principal: Principal, target: Principal): readonly Alternative[] {
  const writing = minimal(policyWays(account, principal, target).flatMap(({ ways }) => ways))
  if (writing.length === 0) return []
  const written = { policy: everything(''), grantOf: () => '' }
  const subject = { ...target.subject, policies: [...target.subject.policies, written] }
  return minimal(product(writing, withoutRewritten(mayAll(account, subject))))
}

function joining(account: Account, principal: Principal): readonly Alternative[] {
  if (principal.is !== 'user') return []
  const own = new Set(principal.groups.map(({ arn }) => arn))
  return account.groups
    .filter(({ arn }) => !own.has(arn))
    .flatMap((group) => {
      const joined = joinWays(account, principal, group.arn)
      if (joined.length === 0) return []
      const subject = { ...principal.subject, policies: [...principal.subject.policies, ...group.policies] }
      return product(joined, mayAll(account, subject))
    })
}

function mayAll(account: Account, subject: Subject): readonly Alternative[] {
  let ways: readonly Alternative[] = [{ grants: [], because: [] }]
  for (const [action, on] of probes(account)) {
    if (ways.length === 0) break
    ways = minimal(product(ways, decide(subject, askFor(account, action, on))))
  }
  return ways
}

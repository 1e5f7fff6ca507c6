import type { Account, Principal } from '../account/account.ts'
import { askAbout, askFor } from '../account/asks.ts'
import { everything } from '../account/policies.ts'
import { iamActions } from '../catalogue/iam-actions.ts'
import { type Alternative, decide, mightAllow, minimal, product } from '../policy/decide.ts'
import { Policy } from '../policy/policy.ts'
import type { Statement } from '../policy/statement.ts'

/** Ways by one action. */
export interface Way {
  readonly via: string
  readonly ways: readonly Alternative[]
}

/** Ways to make keys of a user, or to be let in by a role whose trust one rewrites. */
export function takeoverWays(account: Account, principal: Principal, target: Principal): readonly Way[] {
  if (target.isProtected) return []
  if (target.is === 'user') return by(account, principal, target, iamActions.userKeys)
  return by(account, principal, target, [iamActions.trust]).map(({ via, ways }) => ({
    via,
    ways: minimal(product(ways, assumingIfTrusted(account, principal, target))),
  }))
}

/** Ways to write policies that the target has, of its own or through its groups. */
export function policyWays(account: Account, principal: Principal, target: Principal): readonly Way[] {
  if (target.isProtected) return []
  const own = target.is === 'user' ? iamActions.userPolicies : iamActions.rolePolicies
  const versions = target.managed.map((arn) => asks(account, principal, iamActions.policyVersion, arn))
  const ofGroups = target.groups.flatMap(({ arn }) =>
    iamActions.groupPolicies.map((action) => asks(account, principal, action, arn)),
  )
  return [...by(account, principal, target, own), ...versions, ...ofGroups]
}

/** Ways to put the principal itself into a group. */
export function joinWays(account: Account, principal: Principal, groupArn: string): readonly Alternative[] {
  return asks(account, principal, iamActions.join, groupArn).ways
}

function by(account: Account, principal: Principal, target: Principal, actions: readonly string[]): readonly Way[] {
  return actions
    .filter((action) => mightAllow(principal.subject, action))
    .map((action) => ({ via: action, ways: decide(principal.subject, askAbout(account, action, target)) }))
}

function asks(account: Account, principal: Principal, action: string, on: string): Way {
  const might = mightAllow(principal.subject, action)
  return { via: action, ways: might ? decide(principal.subject, askFor(account, action, on)) : [] }
}

/** A trust that lets the principal in and needs no grant: what the rewritten one will say. */
function assumingIfTrusted(account: Account, principal: Principal, target: Principal): readonly Alternative[] {
  const statements = everything('').statements.map(
    (statement): Statement => ({
      ...statement,
      resources: undefined,
      principals: { negated: false, aws: [principal.arn], service: [], federated: [] },
    }),
  )
  const held = { policy: new Policy(statements), grantOf: () => '' }
  return withoutRewritten(
    decide(principal.subject, askAbout(account, iamActions.assume, target), { held, required: true }),
  )
}

/** Leaves out the grants of what an attacker wrote himself. */
export function withoutRewritten(ways: readonly Alternative[]): readonly Alternative[] {
  return ways.map(({ grants, because }) => ({ grants: grants.filter(({ grant }) => grant !== ''), because }))
}

import { canAdmin } from '@throughline/graph/ontology/relations/can-admin.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import type { Account, Principal } from '../account/account.ts'
import { iamActions } from '../catalogue/iam-actions.ts'
import { type Alternative, minimal, product } from '../policy/decide.ts'
import { adminWays, rewriting } from './administrators.ts'
import { policyWays, takeoverWays, type Way } from './escalation.ts'
import { beyond, doubting, type Ledger } from './ledger.ts'
import { PassedRoles } from './passed-roles.ts'
import { assumeWays, foreignRoleWays } from './trusted.ts'

const changesOnly =
  'writing its policies changes what it may do; that the writer can also act as it is not shown by this file'

/**
 * Whom each principal can become, and who can do everything. A way to become somebody that rests on what already makes
 * an administrator is left out: an administrator has everything that the account contains.
 */
export function addBecomeRights(account: Account, accountId: string, ledger: Ledger): void {
  const passed = new PassedRoles(account)
  for (const principal of account.principals) {
    const admin = adminWays(account, principal)
    const throughOthers: Alternative[] = []
    for (const target of account.principals) {
      if (target === principal) continue
      const become = becomeWays(account, passed, principal, target)
      for (const { via, ways } of become) ledger.add(canAssume, principal.arn, target.arn, beyond(ways, admin), via)
      for (const { via, ways } of policyWays(account, principal, target)) {
        ledger.add(canAssume, principal.arn, target.arn, doubting(beyond(ways, admin), changesOnly), via)
      }
      const having = minimal(become.flatMap(({ ways }) => beyond(ways, admin)))
      if (having.length > 0) throughOthers.push(...product(having, rewriting(account, principal, target)))
    }
    ledger.add(canAdmin, principal.arn, accountId, minimal([...admin, ...throughOthers]))
    for (const [arn, ways] of foreignRoleWays(account, principal)) {
      ledger.add(canAssume, principal.arn, arn, ways, iamActions.assume)
    }
  }
}

function becomeWays(account: Account, passed: PassedRoles, principal: Principal, target: Principal): readonly Way[] {
  const takeover = takeoverWays(account, principal, target)
  if (target.is === 'user') return takeover
  const assumed = { via: iamActions.assume, ways: assumeWays(account, principal, target) }
  return [assumed, ...takeover, ...passed.waysTo(principal, target)]
}

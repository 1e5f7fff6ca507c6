import type { Account, Principal } from '../account/account.ts'
import { askAbout, askAsService, askForNeed } from '../account/asks.ts'
import type { ArnParts } from '../catalogue/arn.ts'
import { fillArn } from '../catalogue/arn.ts'
import type { Need } from '../catalogue/entry.ts'
import { iamActions } from '../catalogue/iam-actions.ts'
import { type PassRoleWay, passRoleWays } from '../catalogue/pass-role.ts'
import { type Alternative, decide, mightAllow, minimal, product } from '../policy/decide.ts'
import type { Way } from './escalation.ts'

const always: Alternative = { grants: [], because: [] }

/** Finds how principals have a service run their own code under a role. Answers that do not change are kept. */
export class PassedRoles {
  readonly #account: Account
  readonly #parts: ArnParts
  readonly #trusts = new Map<string, readonly Alternative[]>()
  readonly #needs = new Map<string, readonly Alternative[]>()

  constructor(account: Account) {
    this.#account = account
    this.#parts = { Partition: account.partition, Account: account.id }
  }

  /** Every way: the role trusts the service, the principal may pass it, and may have the service use it. */
  waysTo(principal: Principal, target: Principal): readonly Way[] {
    if (target.trust === undefined || target.isProtected || !mightAllow(principal.subject, iamActions.pass)) return []
    return passRoleWays.flatMap((way) => {
      const trusted = this.#trust(target, way)
      if (trusted.length === 0) return []
      const needs = target.hasInstanceProfile ? way.needs : [...way.needs, ...(way.withoutProfile ?? [])]
      const used = this.#all(principal, needs)
      if (used.length === 0) return []
      const passed = this.#pass(principal, target, way.service)
      const ways = minimal(product(product(passed, used), trusted))
      const via = [iamActions.pass, ...new Set(needs.map(([action]) => action))].join(' + ')
      return ways.length === 0 ? [] : [{ via, ways }]
    })
  }

  #trust(target: Principal, way: PassRoleWay): readonly Alternative[] {
    const { trust } = target
    if (trust === undefined) return []
    return kept(this.#trusts, `${target.arn} ${way.service} ${way.sourceArn}`, () => {
      const caller = { is: 'service', service: way.service } as const
      const ask = askAsService(this.#account, target, fillArn(way.sourceArn, this.#parts))
      const subject = { caller, policies: [], knowledge: () => undefined, gaps: [] }
      return decide(subject, ask, { held: trust, required: true })
    })
  }

  #all(principal: Principal, needs: readonly Need[]): readonly Alternative[] {
    let ways: readonly Alternative[] = [always]
    for (const need of needs) {
      if (ways.length === 0) break
      const found = kept(this.#needs, `${principal.arn} ${need.join(' ')}`, () =>
        decide(principal.subject, askForNeed(this.#account, need, this.#parts)),
      )
      ways = minimal(product(ways, found))
    }
    return ways
  }

  #pass(principal: Principal, target: Principal, service: string): readonly Alternative[] {
    return decide(principal.subject, askAbout(this.#account, iamActions.pass, target, service))
  }
}

function kept<V>(store: Map<string, V>, key: string, make: () => V): V {
  const known = store.get(key)
  if (known !== undefined) return known
  const made = make()
  store.set(key, made)
  return made
}

import { role } from '@throughline/graph/ontology/assets/role.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { type Account, type Principal, rolesOf } from '../account/account.ts'
import { askAbout, askFor } from '../account/asks.ts'
import { iamActions } from '../catalogue/iam-actions.ts'
import { type Caller, sessionRole } from '../policy/caller.ts'
import { type Alternative, decide, type Subject } from '../policy/decide.ts'
import { knowing, valued } from '../policy/known.ts'
import type { HeldPolicy } from '../policy/policy.ts'
import { doubting } from './ledger.ts'

/** Ways to assume the role that its own trust and the principal's policies give. */
export function assumeWays(account: Account, principal: Principal, target: Principal): readonly Alternative[] {
  if (target.trust === undefined || !trustsPrincipals(target.trust)) return []
  return decide(principal.subject, askAbout(account, iamActions.assume, target), { held: target.trust, required: true })
}

/** Not only services and identity providers. */
function trustsPrincipals({ policy }: HeldPolicy): boolean {
  return policy.statements.some(
    ({ effect, principals }) =>
      effect === 'Allow' && principals !== undefined && (principals.negated || principals.aws.length > 0),
  )
}

/** An identity from outside the account that a trust names. */
export interface Outsider {
  readonly kind: typeof user | typeof role | typeof serviceIdentity
  readonly id: string
  readonly name: string
  readonly via: string
  readonly target: string
  readonly ways: readonly Alternative[]
}

/** The principals of other accounts that a role's trust names one by one, and the identity providers it trusts. */
export function outsiders(account: Account): readonly Outsider[] {
  return rolesOf(account).flatMap((target) => {
    const named = (target.trust?.policy.statements ?? []).flatMap(({ principals }) =>
      principals === undefined || principals.negated ? [] : [principals],
    )
    const arns = [...new Set(named.flatMap(({ aws }) => aws))]
    const providers = [...new Set(named.flatMap(({ federated }) => federated))]
    return [
      ...arns.flatMap((arn) => foreigner(account, target, arn)),
      ...providers.flatMap((provider) => federation(account, target, provider)),
    ]
  })
}

function foreigner(account: Account, target: Principal, named: string): readonly Outsider[] {
  const session = sessionRole(named)
  const arn = session === undefined ? named : named.replace(/:sts::(\d+):assumed-role\/([^/]+).*$/, ':iam::$1:role/$2')
  const [, owner, type, name] = /^arn:[^:]+:iam::(\d{12}):(user|role)\/(?:.*\/)?([^/*]+)$/.exec(arn) ?? []
  if (target.trust === undefined || owner === undefined || owner === account.id || name === undefined) return []
  const caller: Caller = { is: 'principal', arn, account: owner }
  const ways = decide(stranger(caller, arn), askAbout(account, iamActions.assume, target), trusting(target.trust))
  const doubt = `its own account ${owner} must allow it too, which is not in this file`
  return outsider(type === 'user' ? user : role, arn, name, iamActions.assume, target, doubting(ways, doubt))
}

function federation(account: Account, target: Principal, provider: string): readonly Outsider[] {
  if (target.trust === undefined || /^arn:(?!.*:(?:saml|oidc)-provider\/)/.test(provider)) return []
  const action = provider.includes(':saml-provider/') ? iamActions.assumeBySaml : iamActions.assumeByWeb
  const caller: Caller = { is: 'federated', provider }
  const ways = decide(stranger(caller, provider), askAbout(account, action, target), trusting(target.trust))
  // Providers that AWS knows by name are not resources of the account, but who comes through them is.
  const id = provider.startsWith('arn:')
    ? provider
    : `arn:${account.partition}:iam::${account.id}:federated/${provider}`
  return outsider(serviceIdentity, id, provider.replace(/^arn:.*?-provider\//, ''), action, target, ways)
}

function outsider(
  kind: Outsider['kind'],
  id: string,
  name: string,
  via: string,
  target: Principal,
  ways: readonly Alternative[],
): readonly Outsider[] {
  return ways.length === 0 ? [] : [{ kind, id, name, via, target: target.arn, ways }]
}

function stranger(caller: Caller, arn: string): Subject {
  return { caller, policies: [], knowledge: knowing({ 'aws:PrincipalArn': valued(arn) }), gaps: [] }
}

function trusting(held: HeldPolicy): { held: HeldPolicy; required: true } {
  return { held, required: true }
}

/** Roles of other accounts that the principal's policies let it assume by name; whether they trust it is not known. */
export function foreignRoleWays(
  account: Account,
  principal: Principal,
): readonly (readonly [string, readonly Alternative[]])[] {
  const named = principal.subject.policies
    .flatMap(({ policy }) => policy.forAction(iamActions.assume.toLowerCase()))
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ resources }) => (resources?.negated === false ? resources.values : []))
  const arns = new Set(named.filter((arn) => /^arn:[^:*?]+:iam::\d{12}:role\/[^*?$]+$/.test(arn)))
  return [...arns]
    .filter((arn) => arn.split(':')[4] !== account.id)
    .map((arn) => {
      const ways = decide(principal.subject, askFor(account, iamActions.assume, arn))
      return [arn, doubting(ways, 'whether the role trusts it is said in its own account')] as const
    })
}

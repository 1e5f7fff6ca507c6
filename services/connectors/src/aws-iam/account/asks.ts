import { type ArnParts, target } from '../catalogue/arn.ts'
import type { Need } from '../catalogue/entry.ts'
import type { Ask } from '../policy/ask.ts'
import { absent, chosen, type Knowledge, knowing, valued } from '../policy/known.ts'
import type { Account, Principal } from './account.ts'
import { callKnowledge, combined, tagKnowledge } from './knowledge.ts'

const made = new WeakMap<Account, Map<string, Ask>>()

/** Asks for a call of an action on the ARN (or ARN pattern, or `*`). */
export function askFor(account: Account, action: string, on: string): Ask {
  return kept(account, `${action} ${on}`, () => knowingMore(account, action, on))
}

function knowingMore(account: Account, action: string, on: string, ...more: readonly Knowledge[]): Ask {
  const [, , , region = '', owner = ''] = on.split(':')
  const call = callKnowledge(action, /^[a-z0-9-]+$/.test(region) ? region : undefined, account.observedAt)
  const resource = knowing(/^\d{12}$/.test(owner) ? { 'aws:ResourceAccount': valued(owner) } : {})
  return { action, on, knowledge: combined(...more, resource, call) }
}

/** The same question is asked of every principal; it is put together once. */
function kept(account: Account, key: string, make: () => Ask): Ask {
  const asks = made.get(account) ?? new Map<string, Ask>()
  made.set(account, asks)
  const known = asks.get(key)
  if (known !== undefined) return known
  const ask = make()
  asks.set(key, ask)
  return ask
}

/** Asks for what a use of an asset with these ARN parts needs. */
export function askForNeed(account: Account, [action, on]: Need, parts: ArnParts): Ask {
  return askFor(account, action, on === '*' ? '*' : target(on, parts))
}

/** Asks for a call that acts on a user or role; `passedTo` is the service that is to get the role. */
export function askAbout(account: Account, action: string, whom: Principal, passedTo?: string): Ask {
  return kept(account, `${action} ${whom.arn} ${passedTo ?? ''}`, () => {
    const request = knowing({
      'iam:PermissionsBoundary': whom.boundaryArn === undefined ? absent : valued(whom.boundaryArn),
      // What an attacker would attach.
      'iam:PolicyARN': valued(`arn:${account.partition}:iam::aws:policy/AdministratorAccess`),
      'iam:PassedToService': passedTo === undefined ? absent : valued(passedTo),
    })
    const tags = tagKnowledge(['aws:resourcetag/', 'iam:resourcetag/'], whom.tags, true)
    return knowingMore(account, action, whom.arn, request, tags)
  })
}

/** Asks whether a service may assume a role on behalf of a resource of this account that the requester makes. */
export function askAsService(account: Account, role: Principal, sourceArn: string): Ask {
  const request = knowing({
    'aws:SourceAccount': valued(account.id),
    'aws:SourceArn': chosen(sourceArn),
    'aws:PrincipalIsAWSService': valued('true'),
    'sts:ExternalId': absent,
  })
  return knowingMore(account, 'sts:AssumeRole', role.arn, request)
}

import { target, type ArnParts } from '../catalogue/arn.ts'
import type { Need } from '../catalogue/entry.ts'
import type { Ask } from '../policy/ask.ts'
import { absent, chosen, type Knowledge, knowing, valued } from '../policy/known.ts'
import type { Account, Principal } from './account.ts'
import { callKnowledge, combined, tagKnowledge } from './knowledge.ts'

/** Asks for a call of an action on the ARN (or ARN pattern, or `*`). */
export function askFor(account: Account, action: string, on: string, more: Knowledge = () => undefined): Ask {
  const [, , , region = '', owner = ''] = on.split(':')
  const call = callKnowledge(action, /^[a-z0-9-]+$/.test(region) ? region : undefined, account.observedAt)
  const resource = knowing(/^\d{12}$/.test(owner) ? { 'aws:ResourceAccount': valued(owner) } : {})
  return { action, on, knowledge: combined(more, resource, call) }
}

/** Asks for what a use of an asset with these ARN parts needs. */
export function askForNeed(account: Account, [action, on]: Need, parts: ArnParts): Ask {
  return askFor(account, action, on === '*' ? '*' : target(on, parts))
}

/** Asks for a call that acts on a user or role. */
export function askAbout(account: Account, action: string, whom: Principal, more: Knowledge = () => undefined): Ask {
  const boundary = knowing({
    'iam:PermissionsBoundary': whom.boundaryArn === undefined ? absent : valued(whom.boundaryArn),
    // What an attacker would attach.
    'iam:PolicyARN': valued(`arn:${account.partition}:iam::aws:policy/AdministratorAccess`),
  })
  const tags = tagKnowledge(['aws:resourcetag/', 'iam:resourcetag/'], whom.tags, true)
  return askFor(account, action, whom.arn, combined(more, boundary, tags))
}

/** Asks whether a service may assume a role on behalf of a resource of this account that the requester makes. */
export function askAsService(account: Account, role: Principal, sourceArn: string): Ask {
  const request = knowing({
    'aws:SourceAccount': valued(account.id),
    'aws:SourceArn': chosen(sourceArn),
    'aws:PrincipalIsAWSService': valued('true'),
    'sts:ExternalId': absent,
  })
  return askFor(account, 'sts:AssumeRole', role.arn, request)
}

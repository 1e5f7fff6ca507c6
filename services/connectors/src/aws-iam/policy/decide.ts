import { applies, type Request } from './applies.ts'
import { type Ask, requestsOf } from './ask.ts'
import { type Caller, naming } from './caller.ts'
import { firstKnown, type Knowledge } from './known.ts'
import { type GrantPlace, type HeldPolicy, type HeldStatement, statementsFor } from './policy.ts'
import { reasonsOf } from './truth.ts'

/** One way in which something is allowed: all of its grants are needed. */
export interface Alternative {
  readonly grants: readonly GrantPlace[]
  /** What could not be decided; empty: it is allowed for certain. */
  readonly because: readonly string[]
}

/** Who asks, with all that its account says of its rights. */
export interface Subject {
  readonly caller: Caller
  /** Identity policies: inline, attached, and those of its groups. */
  readonly policies: readonly HeldPolicy[]
  /** Absent: no permissions boundary. */
  readonly boundary?: readonly HeldPolicy[]
  readonly knowledge: Knowledge
  /** Policies that could not be read: a Deny in one of them would not be seen. */
  readonly gaps: readonly string[]
}

/** The policy of what is acted on. */
export interface ResourcePolicy {
  readonly held: HeldPolicy
  /** A role's trust must allow; another resource's policy may. */
  readonly required: boolean
}

/**
 * Every way in which the subject may do it on one of the resources asked about, by the rules for one account: an
 * explicit Deny anywhere wins; identity policies and the boundary must both allow, or the resource's policy names the
 * caller itself (which, for a role, its boundary must allow too; a user it does not bind).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
export function decide(subject: Subject, ask: Ask, resource?: ResourcePolicy): readonly Alternative[] {
  const action = ask.action.toLowerCase()
  const identity = statementsFor(subject.policies, action)
  const boundary = subject.boundary === undefined ? undefined : statementsFor(subject.boundary, action)
  const own = resource === undefined ? [] : statementsFor([resource.held], action)
  if (!hasAllow(resource?.required === true ? own : [...identity, ...own])) return []
  if (boundary !== undefined && !hasAllow(boundary) && !hasAllow(own)) return []
  const lookup = firstKnown(...(ask.knowledge === undefined ? [] : [ask.knowledge]), subject.knowledge)
  const statements = [...identity, ...(boundary ?? []), ...own].map(({ statement }) => statement)
  const found = requestsOf(ask, statements, lookup).flatMap((request) => {
    const parts = {
      identity: fold(identity, request),
      boundary: boundary === undefined ? undefined : fold(boundary, request),
      direct: fold(own, request, subject.caller, 'direct'),
      account: fold(own, request, subject.caller, 'account'),
    }
    return combine(parts, subject, resource)
  })
  return minimal(found)
}

/** False where no identity policy of the subject allows the action on anything: cheap, and so for nearly all. */
export function mightAllow(subject: Subject, action: string): boolean {
  return hasAllow(statementsFor(subject.policies, action.toLowerCase()))
}

interface Folded {
  readonly denied: boolean
  /** Of Denies that may apply. */
  readonly because: readonly string[]
  readonly allows: readonly Alternative[]
}

/** What the statements say of the request; with a caller, only those that name it so. */
function fold(
  statements: readonly HeldStatement[],
  request: Request,
  caller?: Caller,
  as?: 'direct' | 'account',
): Folded {
  const because: string[] = []
  const allows: Alternative[] = []
  let denied = false
  for (const { statement, place } of statements) {
    if (caller !== undefined && (statement.principals === undefined || naming(statement.principals, caller) !== as)) {
      continue
    }
    const truth = applies(statement, request)
    if (truth === false) continue
    const reasons = reasonsOf(truth).map((reason) => `${statement.effect} ${place.grant}: ${reason}`)
    if (statement.effect === 'Allow') allows.push({ grants: [place], because: reasons })
    else if (truth === true) denied = true
    else because.push(...reasons)
  }
  return { denied, because, allows }
}

interface Parts {
  readonly identity: Folded
  readonly boundary: Folded | undefined
  readonly direct: Folded
  readonly account: Folded
}

function combine(parts: Parts, subject: Subject, resource: ResourcePolicy | undefined): readonly Alternative[] {
  const { identity, boundary, direct, account } = parts
  const all = [identity, direct, account, ...(boundary === undefined ? [] : [boundary])]
  if (all.some(({ denied }) => denied)) return []
  const bounded = boundary === undefined ? [nothing] : boundary.allows
  const byIdentity = resource?.required === true ? product(identity.allows, account.allows) : identity.allows
  const isRole = subject.caller.is === 'principal' && subject.caller.arn.includes(':role/')
  const ways = [...product(byIdentity, bounded), ...product(direct.allows, isRole ? bounded : [nothing])]
  const doubts = [...all.flatMap(({ because }) => because), ...subject.gaps]
  return ways.map(({ grants, because }) => ({ grants, because: [...new Set([...because, ...doubts])] }))
}

const nothing: Alternative = { grants: [], because: [] }

/** Every pair of ways, both needed. */
export function product(left: readonly Alternative[], right: readonly Alternative[]): readonly Alternative[] {
  return left.flatMap((one) => right.map((other) => both(one, other)))
}

function both(one: Alternative, other: Alternative): Alternative {
  const grants = new Map([...one.grants, ...other.grants].map((place) => [place.grant, place]))
  return { grants: [...grants.values()], because: [...new Set([...one.because, ...other.because])] }
}

/** One of each set of grants, the most certain; none that asks for more grants than another without being more certain. */
export function minimal(alternatives: readonly Alternative[]): readonly Alternative[] {
  const byGrants = new Map<string, Alternative>()
  for (const alternative of alternatives) {
    const key = alternative.grants
      .map(({ grant }) => grant)
      .sort()
      .join('\n')
    const known = byGrants.get(key)
    if (known === undefined || alternative.because.length < known.because.length) byGrants.set(key, alternative)
  }
  const distinct = [...byGrants.values()]
  return distinct.filter((one) => !distinct.some((other) => other !== one && covers(other, one)))
}

function covers(less: Alternative, more: Alternative): boolean {
  return less.grants.length < more.grants.length && impliedBy(more, less)
}

/** True where whoever has all of `one` has `other` too, and as certainly. */
export function impliedBy(one: Alternative, other: Alternative): boolean {
  const grants = new Set(one.grants.map(({ grant }) => grant))
  return other.grants.every(({ grant }) => grants.has(grant)) && other.because.every((why) => one.because.includes(why))
}

function hasAllow(statements: readonly HeldStatement[]): boolean {
  return statements.some(({ statement }) => statement.effect === 'Allow')
}

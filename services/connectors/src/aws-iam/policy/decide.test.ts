import { describe, expect, test } from 'vitest'
import { parseJsonDocument } from '../../reading/json-document.ts'
import { isRejection } from '../../reading/rejection.ts'
import { type Ask } from './ask.ts'
import type { Caller } from './caller.ts'
import { decide } from './decide.ts'
import { absent, anyValue, chosen, type Known, knowing, valued } from './known.ts'
import { parsePolicy } from './parse.ts'
import { type HeldPolicy, Policy } from './policy.ts'

const account = '111122223333'
const me: Caller = { is: 'principal', arn: `arn:aws:iam::${account}:user/ana`, account, uniqueId: 'AIDAANA' }
const myRole: Caller = {
  is: 'principal',
  arn: `arn:aws:iam::${account}:role/team/worker`,
  account,
  uniqueId: 'AROAWORK',
}
const bucket = 'arn:aws:s3:::orders'
const object = `${bucket}/*`

type Written = Record<string, unknown>
const allow = (Action: unknown, Resource: unknown = '*', more: Written = {}): Written => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
})
const deny = (Action: unknown, Resource: unknown = '*', more: Written = {}): Written => ({
  Effect: 'Deny',
  Action,
  Resource,
  ...more,
})
const when = (Condition: Record<string, Record<string, unknown>>): Written => ({ Condition })

function held(name: string, Statement: readonly Written[] | Written, Version = '2012-10-17'): HeldPolicy {
  const document = parseJsonDocument({
    file: 'p.json',
    path: 'p.json',
    text: JSON.stringify({ Version, Statement }),
    modifiedAt: '',
  })
  if (isRejection(document)) throw new Error(document.reason)
  const parsed = parsePolicy(document.value, { document, file: 'p.json', pointer: '' })
  if (parsed.rejections.length > 0) throw new Error(JSON.stringify(parsed.rejections))
  return { policy: new Policy(parsed.statements), grantOf: ({ label }) => `${name}#${label}` }
}

interface Case {
  readonly identity?: readonly Written[]
  readonly version?: string
  readonly boundary?: readonly Written[]
  readonly trust?: readonly Written[]
  readonly optional?: readonly Written[]
  readonly caller?: Caller
  readonly knows?: Record<string, Known>
  readonly gaps?: readonly string[]
  readonly ask?: Partial<Ask>
}

/** What is allowed, as the sets of grants; with `?` where it is undecided. */
function answer(each: Case): readonly string[] {
  const resource = each.trust ?? each.optional
  const found = decide(
    {
      caller: each.caller ?? me,
      policies: [held('id', each.identity ?? [], each.version)],
      ...(each.boundary === undefined ? {} : { boundary: [held('boundary', each.boundary)] }),
      knowledge: knowing(each.knows ?? {}),
      gaps: each.gaps ?? [],
    },
    { action: 's3:GetObject', on: object, ...each.ask },
    resource === undefined ? undefined : { held: held('own', resource), required: each.trust !== undefined },
  )
  return found
    .map(({ grants, because }) => `${grants.map(({ grant }) => grant).join(' + ')}${because.length > 0 ? ' ?' : ''}`)
    .toSorted()
}

function table(cases: readonly (readonly [name: string, given: Case, expected: readonly string[]])[]): void {
  test.each(cases)('%s', (_name, given, expected) => {
    expect(answer(given)).toEqual(expected)
  })
}

const none: readonly string[] = []

describe('allow and deny', () => {
  table([
    ['nothing said is not allowed', {}, none],
    ['an allow', { identity: [allow('s3:GetObject', object)] }, ['id#0']],
    [
      'a list of actions and resources',
      { identity: [allow(['s3:List*', 's3:GetObject'], [bucket, object])] },
      ['id#0'],
    ],
    ['another action', { identity: [allow('s3:PutObject', object)] }, none],
    ['another resource', { identity: [allow('s3:GetObject', 'arn:aws:s3:::other/*')] }, none],
    ['the bucket is not its objects', { identity: [allow('s3:GetObject', bucket)] }, none],
    ['actions in any case', { identity: [allow('S3:getobject', object)] }, ['id#0']],
    ['resources in their case', { identity: [allow('s3:GetObject', 'arn:aws:s3:::Orders/*')] }, none],
    ['a deny wins', { identity: [allow('s3:*'), deny('s3:GetObject', object)] }, none],
    ['a deny wins before it', { identity: [deny('s3:*'), allow('s3:GetObject', object)] }, none],
    ['a deny of another action', { identity: [allow('s3:*'), deny('s3:PutObject')] }, ['id#0']],
    [
      'a deny of part of it leaves the rest',
      { identity: [allow('s3:*'), deny('s3:*', `${bucket}/private/*`)] },
      ['id#0'],
    ],
    [
      'a deny of exactly what is allowed',
      { identity: [allow('s3:*', `${bucket}/private/*`), deny('s3:*', `${bucket}/private/*`)] },
      none,
    ],
    ['two ways', { identity: [allow('s3:*'), allow('s3:GetObject', object)] }, ['id#0', 'id#1']],
    ['a Sid is its name', { identity: [allow('s3:*', '*', { Sid: 'Read' })] }, ['id#Read']],
    [
      'a Sid given twice is not',
      { identity: [allow('s3:*', '*', { Sid: 'A' }), deny('x:*', '*', { Sid: 'A' })] },
      ['id#0'],
    ],
    ['one statement without a list', { identity: allow('s3:*') as never }, ['id#0']],
    ['what was not read may deny', { identity: [allow('s3:*')], gaps: ['a policy'] }, ['id#0 ?']],
  ])
})

describe('wildcards', () => {
  table([
    ['everything', { identity: [allow('*')] }, ['id#0']],
    ['all of a service', { identity: [allow('s3:*', object)] }, ['id#0']],
    ['a question mark', { identity: [allow('s3:GetObjec?', 'arn:aws:s3:::order?/*')] }, ['id#0']],
    ['a question mark is one character', { identity: [allow('s3:GetObject', 'arn:aws:s3:::o?ers/*')] }, none],
    ['in the middle', { identity: [allow('s3:G*ect', 'arn:aws:s3:::*ders/*')] }, ['id#0']],
    ['part of the bucket', { identity: [allow('s3:GetObject', `${bucket}/public/*`)] }, ['id#0']],
    ['one object', { identity: [allow('s3:GetObject', `${bucket}/a.txt`)] }, ['id#0']],
    ['objects of any bucket by their name', { identity: [allow('s3:GetObject', 'arn:aws:s3:::*/a.txt')] }, ['id#0']],
    ['a run stays within its segment of an ARN', { identity: [allow('s3:GetObject', 'arn:aws:*:orders/a')] }, none],
    ['a final run does not', { identity: [allow('s3:GetObject', 'arn:aws:*')] }, ['id#0']],
    [
      'a region left open',
      {
        identity: [allow('dynamodb:GetItem', `arn:aws:dynamodb:*:${account}:table/orders`)],
        ask: { action: 'dynamodb:GetItem', on: `arn:aws:dynamodb:eu-west-1:${account}:table/orders` },
      },
      ['id#0'],
    ],
    [
      'an action without resources needs the star',
      { identity: [allow('x:Y', 'arn:aws:x:::z')], ask: { action: 'x:Y', on: '*' } },
      none,
    ],
    ['and has it', { identity: [allow('x:Y')], ask: { action: 'x:Y', on: '*' } }, ['id#0']],
  ])
})

describe('NotAction and NotResource', () => {
  table([
    ['all but', { identity: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] }, ['id#0']],
    ['not what is excepted', { identity: [{ Effect: 'Allow', NotAction: ['iam:*', 's3:Get*'], Resource: '*' }] }, none],
    ['deny all but', { identity: [allow('s3:*'), { Effect: 'Deny', NotAction: 's3:Get*', Resource: '*' }] }, ['id#0']],
    [
      'deny all but something else',
      { identity: [allow('s3:*'), { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }] },
      none,
    ],
    [
      'every resource but',
      { identity: [{ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::other/*' }] },
      ['id#0'],
    ],
    ['not the excepted resource', { identity: [{ Effect: 'Allow', Action: 's3:*', NotResource: object }] }, none],
    [
      'deny outside of it',
      { identity: [allow('s3:*'), { Effect: 'Deny', Action: 's3:*', NotResource: object }] },
      ['id#0'],
    ],
    [
      'deny outside of a part leaves the part',
      { identity: [allow('s3:*'), { Effect: 'Deny', Action: 's3:*', NotResource: `${bucket}/public/*` }] },
      ['id#0'],
    ],
    [
      'deny outside of a part that is not allowed',
      { identity: [allow('s3:*', `${bucket}/a/*`), { Effect: 'Deny', Action: 's3:*', NotResource: `${bucket}/b/*` }] },
      none,
    ],
    [
      'two patterns that meet',
      { identity: [allow('s3:*', `${bucket}/a*`), { Effect: 'Deny', Action: 's3:*', NotResource: `${bucket}/*b` }] },
      ['id#0'],
    ],
  ])
})

describe('permissions boundary', () => {
  table([
    ['both must allow', { identity: [allow('s3:*')], boundary: [allow('s3:Get*')] }, ['id#0 + boundary#0']],
    ['it grants nothing itself', { boundary: [allow('*')] }, none],
    ['it takes away', { identity: [allow('s3:*')], boundary: [allow('ec2:*')] }, none],
    ['its deny counts', { identity: [allow('s3:*')], boundary: [allow('*'), deny('s3:*')] }, none],
    [
      'parts that meet',
      { identity: [allow('s3:*', `${bucket}/a*`)], boundary: [allow('s3:*', `${bucket}/*b`)] },
      ['id#0 + boundary#0'],
    ],
    [
      'parts that do not',
      { identity: [allow('s3:*', `${bucket}/a/*`)], boundary: [allow('s3:*', `${bucket}/b/*`)] },
      none,
    ],
  ])
})

const tag = { 'aws:PrincipalTag/team': valued('blue') }

describe('conditions', () => {
  const given = (Condition: Record<string, Record<string, unknown>>, knows: Record<string, Known> = {}): Case => ({
    identity: [allow('s3:*', '*', when(Condition))],
    knows,
  })
  const denied = (Condition: Record<string, Record<string, unknown>>, knows: Record<string, Known> = {}): Case => ({
    identity: [allow('s3:*'), deny('s3:*', '*', when(Condition))],
    knows,
  })
  table([
    ['true', given({ StringEquals: { 'aws:PrincipalTag/team': 'blue' } }, tag), ['id#0']],
    ['one of several', given({ StringEquals: { 'aws:PrincipalTag/team': ['red', 'blue'] } }, tag), ['id#0']],
    ['false', given({ StringEquals: { 'aws:PrincipalTag/team': 'red' } }, tag), none],
    ['keys in any case', given({ StringEquals: { 'AWS:principaltag/Team': 'blue' } }, tag), ['id#0']],
    ['values in their case', given({ StringEquals: { 'aws:PrincipalTag/team': 'Blue' } }, tag), none],
    ['or not', given({ StringEqualsIgnoreCase: { 'aws:PrincipalTag/team': 'Blue' } }, tag), ['id#0']],
    ['like', given({ StringLike: { 'aws:PrincipalTag/team': 'bl*' } }, tag), ['id#0']],
    ['equals has no wildcards', given({ StringEquals: { 'aws:PrincipalTag/team': 'bl*' } }, tag), none],
    ['not equals', given({ StringNotEquals: { 'aws:PrincipalTag/team': ['red', 'blue'] } }, tag), none],
    [
      'all must hold',
      given(
        { StringEquals: { 'aws:PrincipalTag/team': 'blue', 'aws:username': 'bo' } },
        { ...tag, 'aws:username': valued('ana') },
      ),
      none,
    ],
    ['absent is not equal', given({ StringEquals: { 'aws:CalledVia': 'x' } }, { 'aws:CalledVia': absent }), none],
    ['absent is unequal', given({ StringNotEquals: { 'aws:CalledVia': 'x' } }, { 'aws:CalledVia': absent }), ['id#0']],
    [
      'absent, if it exists',
      given({ StringEqualsIfExists: { 'aws:CalledVia': 'x' } }, { 'aws:CalledVia': absent }),
      ['id#0'],
    ],
    ['Null true of the absent', given({ Null: { 'aws:CalledVia': 'true' } }, { 'aws:CalledVia': absent }), ['id#0']],
    ['Null false of the absent', given({ Null: { 'aws:CalledVia': false } }, { 'aws:CalledVia': absent }), none],
    ['Null of the present', given({ Null: { 'aws:PrincipalTag/team': 'true' } }, tag), none],
    ['Bool', given({ Bool: { 'aws:SecureTransport': true } }, { 'aws:SecureTransport': valued('true') }), ['id#0']],
    [
      'Bool false',
      given({ Bool: { 'aws:SecureTransport': 'false' } }, { 'aws:SecureTransport': valued('true') }),
      none,
    ],
    ['numbers', given({ NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': valued('9') }), ['id#0']],
    [
      'numbers as numbers',
      given({ NumericEquals: { 's3:max-keys': 10 } }, { 's3:max-keys': valued('10.0') }),
      ['id#0'],
    ],
    [
      'dates',
      given(
        { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
        { 'aws:CurrentTime': valued('2026-01-01T00:00:00Z') },
      ),
      none,
    ],
    [
      'ARNs',
      given(
        { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x/*' } },
        { 'aws:PrincipalArn': valued('arn:aws:iam::1:role/x/y') },
      ),
      ['id#0'],
    ],
    [
      'for all values',
      given({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, { 'aws:TagKeys': valued('a', 'c') }),
      none,
    ],
    [
      'for any value',
      given({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, { 'aws:TagKeys': valued('a', 'c') }),
      ['id#0'],
    ],
    [
      'for all of none',
      given({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }, { 'aws:TagKeys': absent }),
      ['id#0'],
    ],
    [
      'for any of none',
      given({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } }, { 'aws:TagKeys': absent }),
      none,
    ],
    ['not known', given({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), ['id#0 ?']],
    [
      'addresses are never decided',
      given({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, { 'aws:SourceIp': valued('10.1.1.1') }),
      ['id#0 ?'],
    ],
    [
      'one false settles what is not known',
      given({ Bool: { 'aws:MultiFactorAuthPresent': 'true' }, StringEquals: { 'aws:PrincipalTag/team': 'red' } }, tag),
      none,
    ],
    ['an operator that is not known', given({ StringResembles: { 'aws:PrincipalTag/team': 'blue' } }, tag), ['id#0 ?']],
    ['a deny that holds', denied({ StringEquals: { 'aws:PrincipalTag/team': 'blue' } }, tag), none],
    ['a deny that does not', denied({ StringNotEquals: { 'aws:PrincipalTag/team': 'blue' } }, tag), ['id#0']],
    ['a deny that is not decided', denied({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }), ['id#0 ?']],
    [
      'a value that the requester picks',
      given({ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, { 'aws:RequestedRegion': anyValue }),
      ['id#0'],
    ],
    [
      'a deny that the requester avoids',
      denied({ StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, { 'aws:RequestedRegion': anyValue }),
      ['id#0'],
    ],
    [
      'a pick that satisfies one and not the other',
      {
        identity: [
          allow('s3:*', '*', when({ StringLike: { 'sts:RoleSessionName': 'a*' } })),
          deny('s3:*', '*', when({ StringLike: { 'sts:RoleSessionName': 'a*' } })),
        ],
        knows: { 'sts:RoleSessionName': anyValue },
      },
      none,
    ],
    [
      'a pick within bounds',
      given(
        { ArnLike: { 'aws:SourceArn': 'arn:aws:x:*:1:knowledge-base/*' } },
        { 'aws:SourceArn': chosen('arn:aws:x:*:1:code/*') },
      ),
      none,
    ],
  ])
})

describe('policy variables', () => {
  const home = `${bucket}/home/\${aws:username}/*`
  const ana = { 'aws:username': valued('ana') }
  const ask = { on: `${bucket}/home/ana/*` }
  table([
    ['replaced', { identity: [allow('s3:*', home)], knows: ana, ask }, ['id#0']],
    ['somebody else’s', { identity: [allow('s3:*', home)], knows: { 'aws:username': valued('bo') }, ask }, none],
    ['without a value', { identity: [allow('s3:*', home)], knows: { 'aws:username': absent }, ask }, none],
    ['not known', { identity: [allow('s3:*', home)], ask }, ['id#0 ?']],
    [
      'with a default',
      { identity: [allow('s3:*', `${bucket}/\${aws:username, 'none'}/*`)], knows: { 'aws:username': absent } },
      ['id#0'],
    ],
    [
      'their wildcards mean themselves',
      { identity: [allow('s3:*', home)], knows: { 'aws:username': valued('*') }, ask },
      none,
    ],
    ['an escaped star', { identity: [allow('s3:*', `${bucket}/\${*}`)], ask: { on: `${bucket}/a` } }, none],
    ['not in old versions', { identity: [allow('s3:*', home)], version: '2008-10-17', knows: ana, ask }, none],
    [
      'in conditions',
      {
        identity: [allow('s3:*', '*', when({ StringEquals: { 's3:prefix': '${aws:username}' } }))],
        knows: { ...ana, 's3:prefix': valued('ana') },
      },
      ['id#0'],
    ],
    [
      'not known in conditions',
      {
        identity: [allow('s3:*', '*', when({ StringEquals: { 's3:prefix': '${aws:PrincipalTag/x}' } }))],
        knows: { 's3:prefix': valued('ana') },
      },
      ['id#0 ?'],
    ],
  ])
})

describe('trust', () => {
  const role = `arn:aws:iam::${account}:role/target`
  const ask = { action: 'sts:AssumeRole', on: role }
  const trusts = (Principal: unknown, more: Written = {}): readonly Written[] => [
    { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...more },
  ]
  const mayAssume = [allow('sts:AssumeRole', role)]
  const lambda: Caller = { is: 'service', service: 'lambda.amazonaws.com' }
  table([
    ['names the user', { trust: trusts({ AWS: me.arn }), ask }, ['own#0']],
    ['names another', { trust: trusts({ AWS: `${me.arn}a` }), identity: [allow('*')], ask }, none],
    ['names the role', { caller: myRole, trust: trusts({ AWS: [myRole.arn] }), ask }, ['own#0']],
    [
      'names a session of the role',
      { caller: myRole, trust: trusts({ AWS: `arn:aws:sts::${account}:assumed-role/worker/x` }), ask },
      ['own#0'],
    ],
    ['names its unique id', { trust: trusts({ AWS: 'AIDAANA' }), ask }, ['own#0']],
    ['names the account: not enough', { trust: trusts({ AWS: `arn:aws:iam::${account}:root` }), ask }, none],
    [
      'names the account: with an identity policy',
      { trust: trusts({ AWS: account }), identity: mayAssume, ask },
      ['id#0 + own#0'],
    ],
    [
      'an identity policy without trust',
      { trust: trusts({ Service: 'ec2.amazonaws.com' }), identity: [allow('*')], ask },
      none,
    ],
    ['another account', { trust: trusts({ AWS: '999988887777' }), identity: mayAssume, ask }, none],
    [
      'a caller of another account',
      {
        caller: { is: 'principal', arn: 'arn:aws:iam::999988887777:user/x', account: '999988887777' },
        trust: trusts({ AWS: '999988887777' }),
        identity: mayAssume,
        ask,
      },
      ['id#0 + own#0'],
    ],
    ['everybody', { trust: trusts('*'), ask }, ['own#0']],
    [
      'everybody, with a condition',
      {
        trust: trusts({ AWS: '*' }, when({ ArnLike: { 'aws:PrincipalArn': '*:user/bo' } })),
        knows: { 'aws:PrincipalArn': valued(me.arn) },
        ask,
      },
      none,
    ],
    [
      'everybody of an organisation',
      { trust: trusts({ AWS: '*' }, when({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } })), ask },
      ['own#0 ?'],
    ],
    [
      'an external id',
      { trust: trusts({ AWS: me.arn }, when({ StringEquals: { 'sts:ExternalId': 'x' } })), ask },
      ['own#0 ?'],
    ],
    ['an identity deny wins', { trust: trusts({ AWS: me.arn }), identity: [deny('sts:*')], ask }, none],
    [
      'its own deny wins',
      { trust: [...trusts({ AWS: '*' }), { Effect: 'Deny', Principal: { AWS: me.arn }, Action: '*' }], ask },
      none,
    ],
    [
      'deny all but me',
      { trust: [...trusts({ AWS: '*' }), { Effect: 'Deny', NotPrincipal: { AWS: me.arn }, Action: '*' }], ask },
      ['own#0'],
    ],
    [
      'deny all but another',
      { trust: [...trusts({ AWS: '*' }), { Effect: 'Deny', NotPrincipal: { AWS: myRole.arn }, Action: '*' }], ask },
      none,
    ],
    [
      'allow all but another',
      { trust: [{ Effect: 'Allow', NotPrincipal: { AWS: myRole.arn }, Action: 'sts:*' }], ask },
      ['own#0'],
    ],
    [
      'a boundary does not bind a user named',
      { trust: trusts({ AWS: me.arn }), boundary: [allow('s3:*')], ask },
      ['own#0'],
    ],
    [
      'a boundary binds a role named',
      { caller: myRole, trust: trusts({ AWS: myRole.arn }), boundary: [allow('s3:*')], ask },
      none,
    ],
    [
      'a service',
      { caller: lambda, trust: trusts({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] }), ask },
      ['own#0'],
    ],
    [
      'a service with its region',
      { caller: lambda, trust: trusts({ Service: 'lambda.eu-west-1.amazonaws.com' }), ask },
      ['own#0'],
    ],
    ['another service', { caller: lambda, trust: trusts({ Service: 'ec2.amazonaws.com' }), ask }, none],
    [
      'a service for this account',
      {
        caller: lambda,
        trust: trusts({ Service: 'lambda.amazonaws.com' }, when({ StringEquals: { 'aws:SourceAccount': account } })),
        knows: { 'aws:SourceAccount': valued(account) },
        ask,
      },
      ['own#0'],
    ],
    [
      'a service for another account',
      {
        caller: lambda,
        trust: trusts(
          { Service: 'lambda.amazonaws.com' },
          when({ StringEquals: { 'aws:SourceAccount': '999988887777' } }),
        ),
        knows: { 'aws:SourceAccount': valued(account) },
        ask,
      },
      none,
    ],
    [
      'a federation',
      { caller: { is: 'federated', provider: 'arn:x:oidc' }, trust: trusts({ Federated: 'arn:x:oidc' }), ask },
      ['own#0'],
    ],
    [
      'another federation',
      { caller: { is: 'federated', provider: 'arn:x:oidc' }, trust: trusts({ Federated: 'arn:x:saml' }), ask },
      none,
    ],
    [
      'another action',
      { trust: [{ Effect: 'Allow', Principal: { AWS: me.arn }, Action: 'sts:TagSession' }], ask },
      none,
    ],
  ])
})

describe('the policy of another resource', () => {
  const reads = (Principal: unknown): readonly Written[] => [
    { Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: object },
  ]
  table([
    ['adds to identity policies', { optional: reads({ AWS: me.arn }) }, ['own#0']],
    ['is not needed', { optional: reads({ AWS: 'AROAX' }), identity: [allow('s3:*')] }, ['id#0']],
    ['naming the account adds nothing', { optional: reads({ AWS: account }) }, none],
    [
      'its deny wins',
      { optional: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }], identity: [allow('s3:*')] },
      none,
    ],
  ])
})

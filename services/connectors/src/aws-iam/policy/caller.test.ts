import { describe } from 'vitest'
import type { Caller } from './caller.ts'
import { account, allow, deny, me, myRole, none, object, table, type Written, when } from './evaluator-kit.ts'
import { valued } from './known.ts'

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

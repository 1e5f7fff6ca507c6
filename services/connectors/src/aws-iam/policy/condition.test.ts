import { describe } from 'vitest'
import { allow, bucket, type Case, deny, none, table, when } from './evaluator-kit.ts'
import { absent, anyValue, chosen, type Known, valued } from './known.ts'

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

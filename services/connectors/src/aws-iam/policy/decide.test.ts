import { describe } from 'vitest'
import { account, allow, bucket, deny, none, object, table } from './evaluator-kit.ts'

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
    ['one statement without a list', { identity: allow('s3:*') }, ['id#0']],
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

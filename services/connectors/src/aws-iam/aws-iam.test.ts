import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reading, SourceFile } from '../connector.ts'
import { segmentsOf } from '../reading/pointer.ts'
import { awsIam } from './aws-iam.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const modifiedAt = '2026-11-01T08:00:00.000Z'
const context = { fingerprint: (secret: string) => `hmac-${secret.length}`, host: 'host' }

function fileOf(name: string, text = readFileSync(join(fixtures, name), 'utf8')): SourceFile {
  return { file: name, path: join(fixtures, name), text, modifiedAt }
}

function read(name: string, change: (text: string) => string = (text) => text): Reading {
  const file = fileOf(name)
  return awsIam.read({ ...file, text: change(file.text) }, context)
}

/** `user/ana CAN_READ tickets`, with `?` where it is inferred; what the account contains is left out. */
function lines(reading: Reading, type?: string): readonly string[] {
  const relations = reading.relations.filter((relation) =>
    type === undefined ? relation.type !== 'CONTAINS' : relation.type === type,
  )
  return [
    ...new Set(
      relations.map(
        ({ type: name, from, to, evidence }) =>
          `${short(from)} ${name} ${short(to)}${evidence.basis === 'inferred' ? ' ?' : ''}`,
      ),
    ),
  ].toSorted()
}

function short(id: string): string {
  return id.replace(/^arn:aws:(?:iam::\d{12}:|s3:::|([a-z0-9-]+):[a-z0-9-]*:\d*:)/, '')
}

function grantsOf(reading: Reading, type: string, from: string, to: string): readonly (readonly string[])[] {
  return reading.relations
    .filter((relation) => relation.type === type && short(relation.from) === from && short(relation.to) === to)
    .map(({ grants }) => grants.map(short).toSorted())
}

/** Without the all-powerful, whose rights would hide the others'. */
function but(name: string, all: readonly string[]): readonly string[] {
  return all.filter((line) => !line.startsWith(`${name} `))
}

describe('a case with a known answer: agent identity confusion', () => {
  const reading = read('identity-confusion.json')

  test('the runtime role is reached by passing it to a code interpreter; the decoy is not', () => {
    expect(lines(reading)).toEqual([
      'role/agentcore_code_interpreter_role CAN_READ scratch-210987654321',
      'role/agentcore_code_interpreter_role CAN_WRITE scratch-210987654321',
      'role/agentcore_runtime_role CAN_INVOKE foundation-model/amazon.titan-embed-text-v2:0',
      'role/agentcore_runtime_role CAN_READ knowledge-base/KBPAYROLL1',
      'role/kb_role CAN_INVOKE foundation-model/amazon.titan-embed-text-v2:0',
      'role/kb_role CAN_READ collection/abc123def456 ?',
      'role/kb_role CAN_READ payroll-210987654321',
      'role/kb_role CAN_WRITE collection/abc123def456 ?',
      'user/sandy CAN_ASSUME role/agentcore_runtime_role',
    ])
  })

  test('it needs passing, making and calling, and the trust of the role', () => {
    expect(grantsOf(reading, 'CAN_ASSUME', 'user/sandy', 'role/agentcore_runtime_role')).toEqual([
      [
        'policy/agent-access#CodeInterpreters',
        'policy/agent-access#PassRuntimeRole',
        'role/agentcore_runtime_role/trust#0',
      ],
    ])
  })

  test('where both roles can be passed, the decoy still does not read the payroll', () => {
    const wider = read('identity-confusion.json', (text) => text.replace('agentcore_runtime_*', 'agentcore_*'))
    expect(lines(wider, 'CAN_ASSUME')).toEqual([
      'user/sandy CAN_ASSUME role/agentcore_code_interpreter_role',
      'user/sandy CAN_ASSUME role/agentcore_runtime_role',
    ])
    expect(lines(wider, 'CAN_READ')).toEqual(lines(reading, 'CAN_READ'))
  })

  test.each([
    ['the right to pass', '"iam:PassRole"', '"iam:GetRole"'],
    ['the right to make one', 'bedrock-agentcore:*CodeInterpreter*', 'bedrock-agentcore:InvokeCodeInterpreter'],
    ['the right to call it', 'bedrock-agentcore:*CodeInterpreter*', 'bedrock-agentcore:CreateCodeInterpreter'],
    ['the trust', 'bedrock-agentcore.amazonaws.com', 'ecs-tasks.amazonaws.com'],
  ])('without %s there is no way', (_what, from, to) => {
    expect(
      lines(
        read('identity-confusion.json', (text) => text.replaceAll(from, to)),
        'CAN_ASSUME',
      ),
    ).toEqual([])
  })

  test('principals are known completely, and the account is what contains them', () => {
    expect(reading.source).toBe('aws-iam:210987654321')
    expect(reading.complete).toBe(true)
    const known = reading.assets
      .filter(({ properties }) => properties['rightsKnown'] === true)
      .map(({ id }) => short(id))
    expect(known.toSorted()).toEqual([
      'role/agentcore_code_interpreter_role',
      'role/agentcore_runtime_role',
      'role/kb_role',
      'user/sandy',
    ])
    expect(lines(reading, 'CONTAINS')).toContain('root CONTAINS role/kb_role')
    expect(lines(reading, 'CONTAINS')).toContain('root CONTAINS payroll-210987654321 ?')
  })
})

describe('rights on data and on what acts', () => {
  const reading = read('data-rights.json')
  const all = lines(reading)

  test('each principal has what its policies, groups and boundary leave it', () => {
    expect(but('user/fay', but('role/auditing', all))).toEqual([
      'role/answering CAN_INVOKE agent/AGENT00001',
      'role/answering CAN_INVOKE function:refunds',
      'role/answering CAN_READ knowledge-base/KB00000001',
      'role/deploying CAN_MODIFY agent/AGENT00001',
      'role/deploying CAN_MODIFY function:refunds',
      'role/exporting CAN_WRITE table/shared ?',
      'user/ana CAN_READ homes',
      'user/ana CAN_READ tickets',
      'user/ana CAN_WRITE homes',
      'user/ana MEMBER_OF group/support',
      'user/bo MEMBER_OF group/support',
      'user/cy CAN_READ table/customers',
      'user/dee CAN_READ secret:prod/stripe-AbC123 ?',
      'user/eve CAN_READ tickets',
    ])
  })

  test('all but some actions on all but some resources', () => {
    expect(all.filter((line) => line.startsWith('role/auditing CAN_'))).toEqual([
      'role/auditing CAN_INVOKE agent/AGENT00001',
      'role/auditing CAN_INVOKE function:refunds',
      'role/auditing CAN_MODIFY agent/AGENT00001',
      'role/auditing CAN_MODIFY function:refunds',
      'role/auditing CAN_READ homes',
      'role/auditing CAN_READ knowledge-base/KB00000001',
      'role/auditing CAN_READ secret:prod/stripe-AbC123',
      'role/auditing CAN_READ table/customers',
      'role/auditing CAN_WRITE knowledge-base/KB00000001',
      'role/auditing CAN_WRITE secret:prod/stripe-AbC123',
      'role/auditing CAN_WRITE table/customers',
    ])
  })

  test('a Deny that cannot be decided makes every right inferred, and says why', () => {
    const fays = reading.relations.filter(({ from }) => short(from) === 'user/fay')
    expect(new Set(fays.map(({ type }) => type))).toEqual(
      new Set(['CAN_READ', 'CAN_WRITE', 'CAN_INVOKE', 'CAN_MODIFY', 'CAN_ADMIN']),
    )
    expect(new Set(fays.map(({ evidence }) => evidence.basis))).toEqual(new Set(['inferred']))
    expect(new Set(fays.map(({ evidence }) => evidence.note))).toEqual(
      new Set([
        'Deny arn:aws:iam::111122223333:user/fay/guard#Mfa: condition BoolIfExists aws:MultiFactorAuthPresent cannot be decided from this file',
      ]),
    )
  })

  test('a boundary is needed too', () => {
    expect(grantsOf(reading, 'CAN_READ', 'user/eve', 'tickets')).toEqual([
      ['policy/only-tickets#Tickets', 'user/eve/wide#Wide'],
    ])
  })

  test('groups carry no rights and are known completely', () => {
    const support = reading.assets.find(({ kind }) => kind === 'Group')
    expect(support?.properties).toEqual({ rightsKnown: true })
    expect(reading.relations.filter(({ from }) => from === support?.id)).toEqual([])
  })

  test('what lies in another account is not contained', () => {
    expect(lines(reading, 'CONTAINS').filter((line) => line.includes('table/'))).toEqual([
      'root CONTAINS table/customers',
    ])
  })
})

describe('becoming somebody else', () => {
  const reading = read('becoming.json')

  test('by trust, by passing a role, by making keys, by rewriting; every decoy stays out', () => {
    expect(lines(reading, 'CAN_ASSUME')).toEqual([
      'oidc-provider/token.actions.githubusercontent.com CAN_ASSUME role/ci ?',
      'role/vendor/scanner CAN_ASSUME role/partner ?',
      'user/asks CAN_ASSUME role/open-to-account',
      'user/calls-out CAN_ASSUME role/landing ?',
      'user/key-maker CAN_ASSUME user/named',
      'user/named CAN_ASSUME role/needs-external-id ?',
      'user/named CAN_ASSUME role/trusts-named',
      'user/passes-ec2 CAN_ASSUME role/runs-ec2',
      'user/passes-lambda CAN_ASSUME role/runs-lambda',
      'user/role-writer CAN_ASSUME role/target ?',
      'user/trust-writer CAN_ASSUME role/target',
    ])
  })

  test('administrators: by policy, by writing their own, by joining', () => {
    expect(lines(reading, 'CAN_ADMIN')).toEqual([
      'user/joiner CAN_ADMIN root',
      'user/root-like CAN_ADMIN root',
      'user/self-writer CAN_ADMIN root',
      'user/versioner CAN_ADMIN root',
    ])
    expect(grantsOf(reading, 'CAN_ADMIN', 'user/joiner', 'root')).toEqual([
      ['arn:aws:iam::aws:policy/AdministratorAccess#0@arn:aws:iam::444455556666:group/admins', 'user/joiner/join#Join'],
    ])
  })

  test('how is said', () => {
    const via = reading.relations.find(({ from }) => short(from) === 'user/passes-lambda')?.properties['via']
    expect(via).toBe('iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction')
  })

  test('who writes the policies of a role that he can also be let in by administers the account', () => {
    const both = read('becoming.json', (text) =>
      text.replace('"iam:PutRolePolicy"', '["iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"]'),
    )
    expect(lines(both, 'CAN_ADMIN')).toContain('user/role-writer CAN_ADMIN root')
  })
})

describe('evidence', () => {
  test.each(['identity-confusion.json', 'data-rights.json', 'becoming.json'])(
    '%s: every pointer leads into the file',
    (name) => {
      const document: unknown = JSON.parse(readFileSync(join(fixtures, name), 'utf8'))
      const reading = read(name)
      expect(reading.relations.length).toBeGreaterThan(0)
      for (const { evidence } of [...reading.assets, ...reading.relations]) {
        expect(at(document, evidence.pointer ?? 'none'), evidence.pointer).toBeDefined()
      }
    },
  )

  test('a document kept as one text is pointed to as a whole', () => {
    const reading = read('data-rights.json')
    const invoke = reading.relations.find(({ type, from }) => type === 'CAN_INVOKE' && short(from) === 'role/answering')
    expect(invoke?.evidence.pointer).toBe('/RoleDetailList/0/RolePolicyList/0/PolicyDocument')
  })

  test('the order of the records does not matter', () => {
    const reverse = (text: string) => {
      const details: Record<string, unknown[]> = JSON.parse(text)
      return JSON.stringify(Object.fromEntries(Object.entries(details).map(([key, list]) => [key, list.toReversed()])))
    }
    for (const name of ['data-rights.json', 'becoming.json'])
      expect(lines(read(name, reverse))).toEqual(lines(read(name)))
  })
})

function pointersOf(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, each]) => pointersOf(each, `${pointer}/${key.replaceAll('/', '~1')}`)),
  ]
}

function replaced(document: unknown, pointer: string, value: unknown): unknown {
  const segments = segmentsOf(pointer)
  const last = segments.at(-1)
  if (last === undefined) return value
  Object(at(document, pointer.slice(0, pointer.lastIndexOf('/'))))[last] = value
  return document
}

function at(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>((value, segment) => Object(value)[segment], document)
}

describe('bad input', () => {
  test('bad records are rejected with their place; the others go on', () => {
    const reading = read('bad-records.json')
    expect(reading.rejected.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'no-default-version /Policies/0',
      'not-accepted /GroupDetailList/0/Arn',
      'not-allowed /UserDetailList/1/UserPolicyList/0/PolicyDocument/Statement/1/Effect',
      'not-url-encoded /UserDetailList/2/UserPolicyList/0/PolicyDocument',
      'not-json /UserDetailList/3/UserPolicyList/0/PolicyDocument',
      'wrong-type /UserDetailList/5/UserName',
      'wrong-type /UserDetailList/6',
      'other-account /UserDetailList/7',
      'not-json /RoleDetailList/0/AssumeRolePolicyDocument',
    ])
    expect(lines(reading)).toEqual([
      'role/odd-trust CAN_READ kept',
      'user/good CAN_READ kept',
      // Of a policy that was read in part, the missing part may deny.
      'user/half CAN_READ kept ?',
    ])
    expect(reading.complete).toBe(false)
  })

  test('whose policies could not all be read is not known completely', () => {
    const known = read('bad-records.json').assets.filter(({ properties }) => properties['rightsKnown'] === true)
    expect(known.map(({ id }) => short(id))).toEqual(['user/good', 'role/odd-trust'])
  })

  test.each([
    ['bad-truncated.json', 'not-json'],
    ['bad-lists.json', 'wrong-type'],
    ['bad-empty.json', 'no-account'],
  ])('%s is refused as a whole', (name, code) => {
    expect(awsIam.detect(fileOf(name))).toBe(2)
    const reading = read(name)
    expect(reading.rejected.map((rejection) => rejection.code)).toEqual([code])
    expect([reading.complete, reading.assets, reading.relations]).toEqual([false, [], []])
  })

  test('whatever stands where something else should, nothing is thrown', () => {
    const junk = [null, 7, '', '%', {}, [], ['*'], { AWS: [] }, 'arn:aws:iam::111122223333:root', 'arn:aws:s3:::x']
    for (const name of ['data-rights.json', 'becoming.json']) {
      const text = readFileSync(join(fixtures, name), 'utf8')
      const places = pointersOf(JSON.parse(text), '').filter((_, index) => index % 13 === 0)
      expect(places.length).toBeGreaterThan(15)
      for (const [index, place] of places.entries()) {
        const broken = JSON.stringify(replaced(JSON.parse(text), place, junk[index % junk.length]))
        expect(() => awsIam.read(fileOf(name, broken), context)).not.toThrow()
      }
    }
  })

  test('a filtered export is not complete, and its principals are not known', () => {
    const reading = read('becoming.json', (text) => {
      const { Policies: _, ...rest } = JSON.parse(text)
      return JSON.stringify(rest)
    })
    expect(reading.complete).toBe(false)
    expect(
      reading.assets.filter(({ kind, properties }) => kind === 'User' && properties['rightsKnown'] === true),
    ).toEqual([])
    // AWS's own AdministratorAccess is known without its text.
    expect(lines(reading, 'CAN_ADMIN')).toContain('user/root-like CAN_ADMIN root')
  })
})

test('other formats are not taken for it', () => {
  expect(awsIam.detect(fileOf('x.json', '{"mcpServers":{}}'))).toBe(0)
  expect(awsIam.detect(fileOf('x.csv', 'RoleDetailList'))).toBe(0)
})

const real = join(import.meta.dirname, '../../../../../shared/data/aws-iam-gaad')

describe.runIf(hasFiles(real))('real exports', () => {
  test('are read without a rejection', () => {
    const found = readdirSync(real)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => {
        const reading = awsIam.read(fileOf(name, readFileSync(join(real, name), 'utf8')), context)
        return [name, reading.assets.length, reading.relations.length, reading.rejected.length]
      })
    expect(found).toEqual([
      ['example-authz-details.json', 10, 33, 0],
      ['example_authz_details_for_overrides.json', 2, 1, 0],
      ['example_authz_v2.json', 6, 13, 0],
    ])
  })
})

function hasFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0
  } catch {
    console.warn(`no real exports at ${folder}: only our own fixtures are read`)
    return false
  }
}

import { describe, expect, test } from 'vitest'
import { awsBedrock } from '../aws-bedrock/aws-bedrock.ts'
import type { Reading } from '../connector.ts'
import { context, fixture, readText } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { terraform } from './terraform.ts'

const state = await read('state.json')
const plan = await read('plan.json')

async function read(name: string): Promise<Reading> {
  return terraform.read(await fixture(import.meta.url, name), context)
}

function lines({ relations }: Reading, ...types: readonly string[]): readonly string[] {
  return relations
    .filter(({ type }) => types.includes(type))
    .map(({ from, type, to, properties, evidence }) => {
      const said = Object.keys(properties).length === 0 ? '' : ` ${JSON.stringify(properties)}`
      return `${short(from)} ${type} ${short(to)}${said}${evidence.basis === 'inferred' ? ' ?' : ''}`
    })
    .toSorted()
}

function short(id: string): string {
  return id
    .replaceAll(/arn:aws:(?:iam::\d{12}:|s3:::|[a-z0-9-]+:[a-z0-9-]*:\d*:)/g, '')
    .replace(/^credential:hmac:.*/, 'value')
}

test('identities and their effective rights, by the evaluator of authorization details', () => {
  expect(lines(state, 'MEMBER_OF', 'CAN_READ', 'CAN_WRITE', 'CAN_ASSUME', 'AUTHENTICATES_AS')).toEqual([
    'credential:aws:AKIAANAANAANAANAANAA AUTHENTICATES_AS user/ana',
    'role/agents/support CAN_READ knowledge-base/HANDBOOK01',
    // An attachment and the role's own list of it are one.
    'role/orders CAN_WRITE uploads',
    'user/ana CAN_READ tickets',
    'user/ana MEMBER_OF group/support',
    // A bucket's policy allows by itself.
    'user/eve CAN_READ tickets',
  ])
  const known = state.assets.filter(({ properties }) => properties['rightsKnown'] === true).map(({ id }) => short(id))
  expect(known.toSorted()).toEqual(['group/support', 'role/agents/support', 'role/orders', 'user/ana', 'user/eve'])
})

test('grants are those of the account’s own export, evidence points into the state', () => {
  const relation = state.relations.find(({ type, from }) => type === 'CAN_READ' && from.endsWith('user/ana'))
  expect(relation?.grants).toEqual(['arn:aws:iam::111122223333:group/support/reads#Tickets'])
  expect(relation?.evidence).toMatchObject({
    pointer: '/values/root_module/resources/4/values/policy',
    basis: 'computed',
  })
})

test('agents as the API’s own answers', () => {
  expect(
    lines(state, 'RUNS_AS', 'USES_MODEL', 'CAN_CALL', 'HOSTS', 'RETRIEVES_FROM', 'INDEXES', 'PROTECTED_BY'),
  ).toEqual([
    'agent/SUPPORT001 CAN_CALL tool:agent/SUPPORT001/orders/get_order',
    'agent/SUPPORT001 PROTECTED_BY guardrail/guard1',
    'agent/SUPPORT001 RETRIEVES_FROM knowledge-base/HANDBOOK01',
    'agent/SUPPORT001 RUNS_AS role/agents/support',
    'agent/SUPPORT001 USES_MODEL foundation-model/anthropic.claude-3-haiku-20240307-v1:0',
    'function:orders HOSTS tool:agent/SUPPORT001/orders/get_order',
    'function:orders RUNS_AS role/orders',
    'instance/i-0abc RUNS_AS role/machine',
    'knowledge-base/HANDBOOK01 INDEXES collection/vectors',
    'knowledge-base/HANDBOOK01 INDEXES web',
  ])
})

test('an agent of a state is the agent of the API, relations included', () => {
  const agentArn = 'arn:aws:bedrock:eu-west-1:111122223333:agent/SUPPORT001'
  const api = readText(awsBedrock, 'a.json', [
    {
      agent: {
        agentArn,
        agentName: 'support',
        agentResourceRoleArn: 'arn:aws:iam::111122223333:role/agents/support',
        foundationModel: 'anthropic.claude-3-haiku-20240307-v1:0',
        guardrailConfiguration: { guardrailIdentifier: 'guard1' },
      },
    },
    {
      agentActionGroup: {
        agentId: 'SUPPORT001',
        actionGroupName: 'orders',
        actionGroupState: 'ENABLED',
        actionGroupExecutor: { lambda: 'arn:aws:lambda:eu-west-1:111122223333:function:orders' },
        functionSchema: {
          functions: [{ name: 'get_order', description: 'Looks an order up.', parameters: { order_id: {} } }],
        },
      },
    },
  ])
  const keys = (reading: Reading) =>
    reading.relations
      .filter(({ from, to }) => `${from} ${to}`.includes(agentArn))
      .map(({ type, from, to, grants }) => JSON.stringify([type, from, to, grants]))
  expect(keys(api).length).toBeGreaterThan(5)
  expect(keys(state)).toEqual(expect.arrayContaining(keys(api)))
})

test('who can reach functions and buckets', () => {
  expect(lines(state, 'EXPOSES', 'REACHES', 'CAN_INVOKE')).toEqual([
    'endpoint:https://abc.lambda-url.eu-west-1.on.aws EXPOSES function:orders',
    'endpoint:https://api123.execute-api.eu-west-1.amazonaws.com EXPOSES function:orders',
    // The access control list is public; nothing says that public access is blocked, nor that it is not.
    'endpoint:https://uploads.s3.amazonaws.com EXPOSES uploads {"operations":["read","write"]} ?',
    'endpoint:https://web.s3.amazonaws.com EXPOSES web {"operations":["read"]}',
    'untrusted:internet REACHES endpoint:https://abc.lambda-url.eu-west-1.on.aws',
    'untrusted:internet REACHES endpoint:https://api123.execute-api.eu-west-1.amazonaws.com',
    'untrusted:internet REACHES endpoint:https://uploads.s3.amazonaws.com ?',
    'untrusted:internet REACHES endpoint:https://web.s3.amazonaws.com',
    'user/eve CAN_INVOKE function:orders',
  ])
  const auth = state.assets
    .filter(({ kind }) => kind === 'Endpoint')
    .map(({ id, properties }) => [short(id), properties['auth']])
  expect(Object.fromEntries(auth)).toEqual({
    'endpoint:https://abc.lambda-url.eu-west-1.on.aws': 'user',
    'endpoint:https://api123.execute-api.eu-west-1.amazonaws.com': 'none',
    'endpoint:https://uploads.s3.amazonaws.com': 'none',
    'endpoint:https://web.s3.amazonaws.com': 'none',
  })
})

test('tags say whose data it is and how sensitive', () => {
  const of = (name: string) => state.assets.find(({ id }) => short(id) === name)?.properties
  expect(of('tickets')).toEqual({ environment: 'prod', owners: ['support'], sensitivity: 3 })
  expect(of('secret:stripe-Ab12Cd')).toEqual({ classes: ['secret'] })
  expect(of('instance/i-0abc')).toEqual({ selfRunning: true, environment: 'dev' })
})

test('secrets are nowhere in what is read', async () => {
  const planted = [
    'PLANTED_PLAIN_VARIABLE',
    'PLANTED_SENSITIVE_VARIABLE',
    'PLANTED_USER_DATA',
    'PLANTED_SECRET_STRING',
    'PLANTED_ACCESS_KEY_SECRET',
    'PLANTED_RAW_VARIABLE',
    'PLANTED_RANDOM',
  ]
  expect(leaksIn(state, planted)).toEqual([])
  expect(leaksIn(await read('raw-state.json'), planted)).toEqual([])
  // What is marked as sensitive is not even fingerprinted.
  expect(lines(state, 'HOLDS')).toEqual(['function:orders HOLDS value'])
})

test('a raw state says the same of what it holds', async () => {
  const raw = await read('raw-state.json')
  expect(raw.rejected).toEqual([])
  expect(lines(raw, 'CAN_READ', 'RUNS_AS', 'HOLDS')).toEqual([
    'function:orders RUNS_AS role/orders',
    'user/ana CAN_READ tickets',
  ])
  const reads = raw.relations.find(({ type }) => type === 'CAN_READ')
  expect(reads?.evidence.pointer).toBe('/resources/1/instances/0/attributes/policy')
})

describe('a plan', () => {
  test('is filled in from names and plain references', () => {
    const planned = lines(plan, 'RUNS_AS', 'RETRIEVES_FROM', 'INDEXES', 'CAN_INVOKE').map((line) =>
      line.replaceAll(/PLANNED[0-9A-F]{10}/g, 'PLANNED'),
    )
    expect(planned).toEqual([
      'agent/PLANNED RETRIEVES_FROM knowledge-base/PLANNED',
      'agent/PLANNED RUNS_AS role/support',
      'function:orders RUNS_AS role/orders',
      'knowledge-base/PLANNED INDEXES files',
      // A policy of its is only known after apply: it might deny.
      'role/support CAN_INVOKE foundation-model/amazon.nova-lite-v1:0 ?',
    ])
    // What the state before had and the plan does not is gone.
    expect(plan.assets.map(({ id }) => id)).not.toContain('arn:aws:s3:::gone')
  })

  test('what is only known after apply is refused with its place, once', () => {
    expect(plan.rejected.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'known-after-apply /planned_values/root_module/resources/1/values/policy',
    ])
    expect(plan.complete).toBe(false)
  })
})

describe('bad input', () => {
  test('bad resources are refused with their place, the others go on', async () => {
    const bad = await read('bad-resources.json')
    const at = '/values/root_module'
    expect(bad.rejected.map(({ code, pointer }) => `${code} ${pointer?.replace(at, '')}`).toSorted()).toEqual([
      'not-accepted /resources/7/values/agent_arn',
      'not-allowed /resources/2/mode',
      'not-allowed /resources/5/values/policy',
      'not-json /resources/4/values/assume_role_policy',
      'wrong-format /resources/6/values/arn',
      'wrong-type /child_modules',
      'wrong-type /resources/1/values/arn',
      'wrong-type /resources/3',
      'wrong-type /resources/8/values/bucket',
    ])
    // Of a policy that was read in part, the missing part may deny.
    expect(lines(bad, 'CAN_READ')).toEqual(['user/good CAN_READ kept ?'])
    expect(bad.complete).toBe(false)
  })

  test.each([
    ['bad-version.json', 'not-allowed'],
    ['bad-truncated.json', 'not-json'],
  ])('%s is refused', async (name, code) => {
    expect(terraform.detect(await fixture(import.meta.url, name))).toBe(2)
    const { rejected, assets, complete } = await read(name)
    expect(rejected[0]?.code).toBe(code)
    expect([assets, complete]).toEqual([[], false])
  })
})

test('the order of the resources does not matter', async () => {
  const all = ({ assets, relations }: Reading) =>
    [
      ...assets.map(({ id, kind, name, properties }) =>
        JSON.stringify([id, kind, name, Object.entries(properties).toSorted()]),
      ),
      ...relations.map(({ type, from, to, grants, properties }) =>
        JSON.stringify([type, from, to, grants, properties]),
      ),
    ].toSorted()
  const shown = JSON.parse((await fixture(import.meta.url, 'state.json')).text)
  const { root_module: root } = shown.values
  const reversed = {
    ...shown,
    values: {
      root_module: {
        resources: root.resources.toReversed(),
        child_modules: root.child_modules
          .toReversed()
          .map((each: { resources: unknown[] }) => ({ ...each, resources: each.resources.toReversed() })),
      },
    },
  }
  expect(all(readText(terraform, 'x.json', reversed))).toEqual(all(readText(terraform, 'x.json', shown)))
})

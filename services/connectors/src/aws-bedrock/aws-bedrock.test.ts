import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { context, fixture, readText } from '../mcp-config/read-text.test-helper.ts'
import { readPaths } from '../read-paths.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { awsBedrock } from './aws-bedrock.ts'

const support = await read('support.json')

async function read(name: string): Promise<Reading> {
  return awsBedrock.read(await fixture(import.meta.url, name), context)
}

function lines({ relations }: Reading, ...types: readonly string[]): readonly string[] {
  return relations
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map(({ from, type, to, properties, evidence }) => {
      const said = Object.keys(properties).length === 0 ? '' : ` ${JSON.stringify(properties)}`
      return `${short(from)} ${type} ${short(to)}${said}${evidence.basis === 'inferred' ? ' ?' : ''}`
    })
    .toSorted()
}

function short(id: string): string {
  return id
    .replaceAll(/arn:aws:(?:iam::\d{12}:|s3:::|[a-z0-9]+:[a-z0-9-]*:\d*:)/g, '')
    .replace(/^credential:hmac:.*/, 'value')
}

test('an agent with everything that it has', () => {
  expect(support.source).toBe('aws-bedrock:111122223333')
  expect(support.complete).toBe(true)
  expect(
    lines(support, 'RUNS_AS', 'USES_MODEL', 'PROTECTED_BY', 'CAN_CALL', 'RETRIEVES_FROM', 'DELEGATES_TO', 'HOSTS'),
  ).toEqual([
    'agent/SUPPORT001 CAN_CALL tool:agent/SUPPORT001/compute',
    'agent/SUPPORT001 CAN_CALL tool:agent/SUPPORT001/orders/get_order',
    'agent/SUPPORT001 CAN_CALL tool:agent/SUPPORT001/orders/refund {"approval":"call","approver":"caller"}',
    'agent/SUPPORT001 CAN_CALL tool:agent/SUPPORT001/shipping/delete /parcels/{id} {"enabled":false}',
    'agent/SUPPORT001 CAN_CALL tool:agent/SUPPORT001/shipping/trackParcel {"enabled":false}',
    'agent/SUPPORT001 DELEGATES_TO agent/BILLING001',
    'agent/SUPPORT001 PROTECTED_BY guardrail/guard1',
    'agent/SUPPORT001 RETRIEVES_FROM agent/SUPPORT001/memory {"operations":["read","write"],"callerFiltered":true}',
    'agent/SUPPORT001 RETRIEVES_FROM knowledge-base/ARCHIVE001 {"enabled":false}',
    'agent/SUPPORT001 RETRIEVES_FROM knowledge-base/HANDBOOK01',
    'agent/SUPPORT001 RUNS_AS role/agents/support',
    'agent/SUPPORT001 USES_MODEL inference-profile/eu.anthropic.claude-sonnet-4-20250514-v1:0',
    // An alias of a function is the function.
    'function:orders HOSTS tool:agent/SUPPORT001/orders/get_order',
    'function:orders HOSTS tool:agent/SUPPORT001/orders/refund',
    'function:orders RUNS_AS role/orders',
  ])
})

test('what a knowledge base is filled from, and where it keeps it', () => {
  expect(lines(support, 'INDEXES', 'READS_FROM').filter((line) => line.startsWith('knowledge-base'))).toEqual([
    'knowledge-base/HANDBOOK01 INDEXES bucket/v/index/handbook',
    'knowledge-base/HANDBOOK01 INDEXES dataset:https://acme.atlassian.net',
    'knowledge-base/HANDBOOK01 INDEXES handbook-files',
    'knowledge-base/HANDBOOK01 READS_FROM untrusted:internet ?',
  ])
})

test('each thing a person would change is a grant of its own', () => {
  const grants = support.relations
    .filter(({ type }) => ['RETRIEVES_FROM', 'CAN_CALL', 'INDEXES'].includes(type))
    .map(({ grants: [grant] }) => short(grant ?? ''))
  expect([...new Set(grants)].toSorted()).toEqual([
    'agent/SUPPORT001#memoryConfiguration',
    'agent/SUPPORT001/action-group/compute',
    'agent/SUPPORT001/action-group/orders',
    'agent/SUPPORT001/action-group/shipping',
    'agent/SUPPORT001/knowledge-base/ARCHIVE001',
    'agent/SUPPORT001/knowledge-base/HANDBOOK01',
    'knowledge-base/HANDBOOK01#storageConfiguration',
    'knowledge-base/HANDBOOK01/data-source/DS00000001',
    'knowledge-base/HANDBOOK01/data-source/DS00000003',
  ])
})

test('Bedrock’s own interpreter runs code, in a sandbox', () => {
  const compute = support.assets.find(({ id }) => id.endsWith('SUPPORT001/compute'))
  expect(compute?.properties).toMatchObject({ traits: ['code_exec'], sandboxed: true })
})

test('a function’s address and its secrets', () => {
  expect(lines(support, 'EXPOSES', 'REACHES', 'HOLDS')).toEqual([
    'endpoint:https://abc123.lambda-url.eu-central-1.on.aws EXPOSES function:orders',
    'function:orders HOLDS value',
    'untrusted:internet REACHES endpoint:https://abc123.lambda-url.eu-central-1.on.aws',
  ])
  expect(leaksIn(support, ['PLANTED_STRIPE_KEY'])).toEqual([])
})

test.each([
  [
    'anthropic.claude-3-haiku-20240307-v1:0',
    'arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0',
  ],
  ['us.amazon.nova-pro-v1:0', 'arn:aws:bedrock:eu-central-1:111122223333:inference-profile/us.amazon.nova-pro-v1:0'],
  [
    'arn:aws:bedrock:eu-central-1:111122223333:provisioned-model/p',
    'arn:aws:bedrock:eu-central-1:111122223333:provisioned-model/p',
  ],
  [
    'arn:aws:bedrock:eu-central-1:111122223333:custom-model/c',
    'model-endpoint:arn:aws:bedrock:eu-central-1:111122223333:custom-model/c',
  ],
])('the model %s', (foundationModel, expected) => {
  const agent = { agentArn: 'arn:aws:bedrock:eu-central-1:111122223333:agent/A1', foundationModel }
  const { relations } = readText(awsBedrock, 'a.json', { agent })
  expect(relations.filter(({ type }) => type === 'USES_MODEL').map(({ to }) => to)).toEqual([expected])
})

describe('bad input', () => {
  test('bad records are refused with their place, the others go on', async () => {
    const bad = await read('bad-records.json')
    expect(bad.rejected.map(({ code, pointer, reason }) => `${code} ${pointer} ${reason}`)).toEqual([
      'not-accepted /agents/1/agentArn expected the ARN of an agent',
      'not-accepted /agents/2/agentResourceRoleArn expected the ARN of a role',
      'wrong-type /agents/3/knowledgeBaseSummaries expected a list, or it is missing',
      'summary-only /agentSummaries/0 a list entry has no ARN and no settings; the get call of each has them',
      'not-accepted /more/0/dataSource/dataSourceConfiguration/s3Configuration/bucketArn expected the ARN of a bucket',
      'not-accepted /more/1/agentActionGroup/actionGroupExecutor/lambda expected the ARN of a function',
      'wrong-type /more/2/knowledgeBase expected an object, or it is missing',
    ])
    expect(bad.assets.filter(({ kind }) => kind === 'Agent').map(({ id }) => short(id))).toEqual(['agent/GOOD000001'])
    expect(bad.complete).toBe(false)
  })

  test('an id is not guessed into one of two accounts', async () => {
    const two = await read('bad-two-accounts.json')
    expect(two.rejected.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unknown-account /2/agentKnowledgeBase',
    ])
    expect(lines(two, 'RETRIEVES_FROM')).toEqual([])
  })

  test.each([
    ['bad-truncated.json', 'not-json'],
    ['bad-empty.json', 'no-records'],
  ])('%s is refused', async (name, code) => {
    expect(awsBedrock.detect(await fixture(import.meta.url, name))).toBe(2)
    const { rejected, assets, complete } = await read(name)
    expect(rejected.map((each) => each.code)).toEqual([code])
    expect([assets, complete]).toEqual([[], false])
  })
})

test('the order of the records does not matter', async () => {
  const all = ({ assets, relations }: Reading) => [
    ...assets.map(({ id, kind, name, properties }) => JSON.stringify([id, kind, name, properties])),
    ...relations.map(({ type, from, to, grants, properties }) => JSON.stringify([type, from, to, grants, properties])),
  ]
  const records: unknown[] = JSON.parse((await fixture(import.meta.url, 'support.json')).text)
  expect(all(readText(awsBedrock, 'x.json', records.toReversed())).toSorted()).toEqual(all(support).toSorted())
})

const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

describeReal(join(data, 'aws-bedrock'), 'real shapes', () => {
  test('are read without a refusal', async () => {
    const found: unknown[] = []
    for await (const { unit, format, assets, relations, rejected } of readPaths(['aws-bedrock'], {
      ...context,
      cwd: data,
    }))
      found.push([unit, format, assets.length, relations.length, rejected.length])
    expect(found).toEqual([['aws-bedrock/bedrock.json', 'aws-bedrock', 22, 22, 0]])
  })
})

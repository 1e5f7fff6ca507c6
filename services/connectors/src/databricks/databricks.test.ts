import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  assetTuples,
  fixtureText,
  realData,
  refusals,
  relationTuples,
  shuffled,
  tuples,
} from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { describeReal } from '../testing/describe-real.ts'
import { databricks } from './databricks.ts'

const text = fixtureText(import.meta.url, 'workspace.json')

function read(content: string) {
  const file = textFile('databricks.json', content)
  expect(databricks.detect(file)).toBe(2)
  return databricks.read(file, context)
}

const of = (prefix: string, ...parts: readonly string[]) => [prefix, 'databricks', 'databricks', ...parts].join(':')
const role = (securable: string, right: string) => of('role', securable, right)
const etl = 'service-identity:databricks:abcd1234-5678-90ab-cdef-1234567890ab'
const analysts = of('group', 'analysts')
const orders = of('dataset', 'prod.sales.orders')
const index = of('knowledge-base', 'prod.sales.orders_index')

test('everything is accepted, and complete', () => {
  expect(read(text)).toMatchObject({ source: 'databricks', complete: true, rejected: [] })
})

test('privileges are inherited downward: a role per privilege, which data below it lets in', () => {
  const reading = read(text)
  expect(relationTuples(reading, 'MEMBER_OF')).toEqual(
    [
      `MEMBER_OF ${analysts} → ${role('prod', 'read')} inferred`,
      `MEMBER_OF user:ann@larkspur.example → ${role('prod', 'read')} computed`,
      `MEMBER_OF user:ann@larkspur.example → ${role('prod', 'write')} computed`,
      `MEMBER_OF user:ben@larkspur.example → ${role('prod.sales.orders', 'write')} inferred`,
      `MEMBER_OF ${etl} → ${analysts}`,
    ].sort(),
  )
  for (const data of [orders, index]) {
    const name = data.split(':').at(-1) ?? ''
    const readers = relationTuples(reading, 'CAN_READ').filter((tuple) => tuple.includes(` → ${data}`))
    const owner = data === orders ? [`CAN_READ ${of('group', 'data-team')} → ${data} computed`] : []
    expect(readers).toEqual(
      [...owner, ...['prod', 'prod.sales', name].map((each) => `CAN_READ ${role(each, 'read')} → ${data}`)].sort(),
    )
  }
})

test('reading needs the right to use what lies above: then it is computed, with all grants that it needs', () => {
  const grants = [
    { principal: 'p', securable_id: 'c', privileges: ['USE_CATALOG'] },
    { principal: 'p', securable_id: 'c.s', privileges: ['USE SCHEMA'] },
    { principal: 'p', securable_id: 'c.s.t', privileges: ['SELECT'] },
  ]
  const [membership] = read(JSON.stringify({ grants })).relations
  expect(membership?.evidence.basis).toBe('computed')
  expect(membership?.grants).toEqual([
    'databricks:databricks:c#p:USE_CATALOG',
    'databricks:databricks:c.s#p:USE_SCHEMA',
    'databricks:databricks:c.s.t#p:SELECT',
  ])
})

test('what nobody was given lets nobody in: only given roles exist', () => {
  expect(assetTuples(read(text), 'Role')).toEqual(
    [role('prod', 'read'), role('prod', 'write'), role('prod.sales.orders', 'write')]
      .map((id) => `Role ${id} {"rightsKnown":true}`)
      .sort(),
  )
})

test('indexes, serving endpoints and their models', () => {
  expect(relationTuples(read(text), 'INDEXES', 'SERVES')).toEqual([
    `INDEXES ${index} → ${orders}`,
    `SERVES ${of('model-endpoint', 'churn')} → ${of('model', 'prod.sales.churn')}`,
    `SERVES ${of('model-endpoint', 'gpt')} → model:openai:gpt-4o`,
  ])
  expect(assetTuples(read(text), 'ModelEndpoint')).toEqual([
    `ModelEndpoint ${of('model-endpoint', 'churn')}`,
    `ModelEndpoint ${of('model-endpoint', 'gpt')} {"labels":["external:openai"]}`,
  ])
})

test('a token acts as whoever it is of: its maker, or the service principal of its owner’s number', () => {
  expect(relationTuples(read(text), 'AUTHENTICATES_AS')).toEqual([
    'AUTHENTICATES_AS credential:databricks:tok-ann → user:ann@larkspur.example',
    `AUTHENTICATES_AS credential:databricks:tok-etl → ${etl}`,
    `AUTHENTICATES_AS credential:databricks:tok-other → ${of('service-identity', 'owner', '999')}`,
  ])
  expect(assetTuples(read(text), 'Credential')).toContain(
    'Credential credential:databricks:tok-ann {"expiresAt":"2027-01-15T08:00:00.000Z","lastRotatedAt":"2023-11-14T22:13:20.000Z","ownerKnown":true,"provider":"databricks","type":"pat"}',
  )
})

test('tokens and service principals in files of their own meet at the number', () => {
  const { tokens, service_principals: principals } = JSON.parse(text) as Record<string, unknown>
  const number = of('service-identity', 'owner', '123')
  expect(relationTuples(read(JSON.stringify({ tokens })), 'AUTHENTICATES_AS')).toContain(
    `AUTHENTICATES_AS credential:databricks:tok-etl → ${number}`,
  )
  expect(relationTuples(read(JSON.stringify({ principals })), 'CAN_ASSUME')).toEqual([
    `CAN_ASSUME ${number} → ${etl} {"via":"the same"}`,
  ])
})

test('groups: members are known by numbers, which the file’s own lists explain', () => {
  const { service_principals: principals } = JSON.parse(text) as Record<string, unknown>
  const users = [{ id: '7', userName: 'Ann@larkspur.example' }]
  const groups = [
    { id: '9', displayName: 'analysts', members: [{ value: '7' }, { value: '123' }, { value: '404' }] },
    { id: '10', displayName: 'everybody', members: [{ value: '9' }] },
  ]
  const reading = read(JSON.stringify({ users, groups, principals }))
  expect(refusals(reading)).toEqual(['unknown-member /groups/0@1'])
  expect(relationTuples(reading, 'MEMBER_OF')).toEqual(
    [
      `MEMBER_OF user:ann@larkspur.example → ${analysts}`,
      `MEMBER_OF ${etl} → ${analysts}`,
      `MEMBER_OF ${analysts} → ${of('group', 'everybody')}`,
    ].sort(),
  )
  expect(databricks.detect(textFile('f', JSON.stringify({ users, groups })))).toBe(0)
})

test('the order of records does not matter', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
})

test('what does not fit is refused with its place', () => {
  expect(refusals(read(fixtureText(import.meta.url, 'bad-workspace.json'))).toSorted()).toEqual([
    'unknown-record /clusters/0@12',
    'wrong-format /permissions/0/full_name@7',
    'wrong-format /tables/0/full_name@3',
    'wrong-type /indexes/0/index_type@10',
    'wrong-type /permissions/1/privilege_assignments/0/privileges@8',
    'wrong-type /tables/1/full_name@4',
    'wrong-type /tokens/0/owner_id@11',
  ])
})

describeReal(realData, 'real files: accepted and refused', () => {
  test.each([
    ['grants.json', 6, 3],
    ['registered_models.json', 2, 1],
    ['service_principals.json', 2, 2],
    ['serving_endpoints.json', 5, 3],
    ['tables.json', 5, 19],
    ['tokens.json', 4, 2],
    ['vector_search.json', 5, 11],
  ])('%s', (name, assets, relations) => {
    const reading = read(readFileSync(join(realData, 'databricks', name), 'utf8'))
    expect(reading.rejected).toEqual([])
    expect([reading.assets.length, reading.relations.length]).toEqual([assets, relations])
  })
})

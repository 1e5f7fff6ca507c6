import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureText, realData, refusals, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { anthropicAdmin } from './anthropic-admin.ts'

const text = fixtureText(import.meta.url, 'organisation.json')

function read(content: string) {
  const file = textFile('anthropic.json', content)
  expect(anthropicAdmin.detect(file)).toBe(2)
  return anthropicAdmin.read(file, context)
}

const org = 'resource:anthropic:organization:anthropic-admin'
const standard = 'default-workspace:anthropic-admin'

test('a key acts as its workspace, whoever made it; an archived workspace’s works no more', () => {
  const reading = read(text)
  expect(reading).toMatchObject({ source: 'anthropic-admin', complete: true, rejected: [] })
  const key = (id: string) => `credential:anthropic:${id}`
  const sides = ['wrkspc_shop', 'wrkspc_old', standard].flatMap((id) => [
    `ServiceIdentity service-identity:anthropic:${id}`,
    `CAN_READ service-identity:anthropic:${id} → resource:anthropic:${id}`,
    `CAN_WRITE service-identity:anthropic:${id} → resource:anthropic:${id}`,
  ])
  expect(tuples(reading)).toEqual(
    [
      ...sides,
      `Resource ${org}`,
      'Resource resource:anthropic:wrkspc_shop',
      'Resource resource:anthropic:wrkspc_old {"labels":["archived"]}',
      `Resource resource:anthropic:${standard}`,
      `CONTAINS ${org} → resource:anthropic:wrkspc_shop`,
      `CONTAINS ${org} → resource:anthropic:wrkspc_old`,
      ...['ann', 'ben', 'cho'].flatMap((name) => [
        `User user:${name}@larkspur.example`,
        `User user:anthropic:user_${name}`,
        `CAN_ASSUME user:${name}@larkspur.example → user:anthropic:user_${name} {"via":"sign-in"}`,
      ]),
      `CAN_ADMIN user:anthropic:user_ann → ${org}`,
      `CAN_READ user:anthropic:user_ben → resource:anthropic:${standard}`,
      `CAN_WRITE user:anthropic:user_ben → resource:anthropic:${standard}`,
      'CAN_READ user:anthropic:user_ben → resource:anthropic:wrkspc_shop',
      'CAN_WRITE user:anthropic:user_ben → resource:anthropic:wrkspc_shop',
      'CAN_ADMIN user:anthropic:user_ben → resource:anthropic:wrkspc_old {"enabled":false}',
      `Credential ${key('apikey_1')} {"lastRotatedAt":"2024-10-30T23:58:27.427722Z","ownerKnown":true,"prefix":"sk-a","provider":"anthropic","type":"api-key"}`,
      `Credential ${key('apikey_2')} {"ownerKnown":true,"provider":"anthropic","revoked":true,"type":"api-key"}`,
      `Credential ${key('apikey_3')} {"ownerKnown":true,"provider":"anthropic","revoked":true,"type":"api-key"}`,
      `CONTAINS resource:anthropic:wrkspc_shop → ${key('apikey_1')}`,
      `CONTAINS resource:anthropic:wrkspc_old → ${key('apikey_2')}`,
      `CONTAINS resource:anthropic:${standard} → ${key('apikey_3')}`,
      `AUTHENTICATES_AS ${key('apikey_1')} → service-identity:anthropic:wrkspc_shop`,
      `AUTHENTICATES_AS ${key('apikey_2')} → service-identity:anthropic:wrkspc_old`,
      `AUTHENTICATES_AS ${key('apikey_3')} → service-identity:anthropic:${standard}`,
      `OWNED_BY ${key('apikey_1')} → user:anthropic:user_ben`,
    ].sort(),
  )
})

test('the order of records does not matter; of a key’s hint four characters are kept', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
  expect(leaksIn(read(text), ['sk-ant', 'igAA'])).toEqual([])
})

test('what does not fit is refused with its place, the others are taken', () => {
  const reading = read(fixtureText(import.meta.url, 'bad-organisation.json'))
  expect(refusals(reading).toSorted()).toEqual([
    'unknown-record /4@6',
    'unknown-record /5@7',
    'wrong-format /0/email@2',
    'wrong-format /1/archived_at@3',
    'wrong-type /2/workspace_id@4',
    'wrong-type /3/workspace_id@5',
  ])
  expect(tuples(reading)).toContain('Resource resource:anthropic:wrkspc_good')
})

test('others’ users and workspaces are not taken for theirs', () => {
  for (const record of [{ type: 'user', id: 7, role: 'x' }, { type: 'workspace', id: 'w' }, { type: 'api_key' }]) {
    expect(anthropicAdmin.detect(textFile('f', JSON.stringify([record])))).toBe(0)
  }
})

describeReal(realData, 'real files: accepted and refused', () => {
  test.each([
    ['apikeys.json', 4, 5],
    ['users.json', 5, 3],
    ['workspaces.json', 4, 2],
  ])('%s', (name, assets, relations) => {
    const reading = read(readFileSync(join(realData, 'anthropic-admin-api', name), 'utf8'))
    expect(reading.rejected).toEqual([])
    expect([reading.assets.length, reading.relations.length]).toEqual([assets, relations])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureText, realData, refusals, relationTuples, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { openaiAdmin } from './openai-admin.ts'

const text = fixtureText(import.meta.url, 'organisation.json')

function read(content: string) {
  const file = textFile('openai.json', content)
  expect(openaiAdmin.detect(file)).toBe(2)
  return openaiAdmin.read(file, context)
}

const org = 'resource:openai:organization:openai-admin'
const shop = 'resource:openai:proj_shop'
const bot = 'service-identity:openai:svc-bot'
const key = (id: string) => `credential:openai:${id}`
const identity = (id: string) => `service-identity:openai:key:${id}`

test('users, service accounts and keys, each with its own rights', () => {
  const reading = read(text)
  expect(reading).toMatchObject({ source: 'openai-admin', complete: true, rejected: [] })
  expect(tuples(reading)).toEqual(
    [
      `Resource ${org}`,
      `Resource ${shop}`,
      'Resource resource:openai:proj_old {"labels":["archived"]}',
      'User user:ann@larkspur.example',
      'User user:ben@larkspur.example',
      'User user:openai:user-ann',
      'User user:openai:user-ben',
      `ServiceIdentity ${bot}`,
      `ServiceIdentity ${identity('key_ann')}`,
      `ServiceIdentity ${identity('key_admin')}`,
      `Credential ${key('key_ann')} {"lastRotatedAt":"2025-04-06T12:05:00.000Z","lastUsedAt":"2025-04-06T12:06:40.000Z","ownerKnown":true,"prefix":"sk-p","provider":"openai","type":"project-key"}`,
      `Credential ${key('key_bot')} {"lastRotatedAt":"2025-04-06T12:05:00.000Z","ownerKnown":true,"provider":"openai","type":"project-key"}`,
      `Credential ${key('key_nobody')} {"provider":"openai","type":"project-key"}`,
      `Credential ${key('key_admin')} {"lastRotatedAt":"2024-03-26T16:45:33.000Z","ownerKnown":true,"prefix":"sk-a","provider":"openai","type":"admin-key"}`,
      `Credential ${key('key_other')} {"ownerKnown":true,"provider":"openai"}`,
      `CONTAINS ${org} → ${shop}`,
      `CONTAINS ${org} → resource:openai:proj_old`,
      `CONTAINS ${shop} → ${key('key_ann')}`,
      `CONTAINS ${shop} → ${key('key_bot')}`,
      'CAN_ASSUME user:ann@larkspur.example → user:openai:user-ann {"via":"sign-in"}',
      'CAN_ASSUME user:ben@larkspur.example → user:openai:user-ben {"via":"sign-in"}',
      `CAN_ADMIN user:openai:user-ann → ${org}`,
      `CAN_ADMIN user:openai:user-ann → ${shop}`,
      `CAN_READ user:openai:user-ben → ${shop}`,
      `CAN_WRITE user:openai:user-ben → ${shop}`,
      `CAN_READ ${bot} → ${shop}`,
      `CAN_WRITE ${bot} → ${shop}`,
      // A person's key works in its project alone, whatever the person may do.
      `AUTHENTICATES_AS ${key('key_ann')} → ${identity('key_ann')}`,
      `CAN_READ ${identity('key_ann')} → ${shop}`,
      `CAN_WRITE ${identity('key_ann')} → ${shop}`,
      `OWNED_BY ${key('key_ann')} → user:openai:user-ann`,
      `AUTHENTICATES_AS ${key('key_bot')} → ${bot}`,
      `AUTHENTICATES_AS ${key('key_admin')} → ${identity('key_admin')}`,
      `CAN_ADMIN ${identity('key_admin')} → ${org}`,
      `OWNED_BY ${key('key_admin')} → user:openai:user-ann`,
      `AUTHENTICATES_AS ${key('key_other')} → ${bot}`,
    ].sort(),
  )
})

test('a key that the admin list shows by mistake administers nothing', () => {
  const admins = relationTuples(read(text), 'CAN_ADMIN').filter((tuple) => tuple.includes('key'))
  expect(admins).toEqual([`CAN_ADMIN ${identity('key_admin')} → ${org}`])
})

test('where the file has one project, records that do not say theirs are guessed to be of it', () => {
  const users = [{ object: 'organization.project.user', id: 'u', role: 'member' }]
  const projects = [{ object: 'organization.project', id: 'p' }]
  expect(relationTuples(read(JSON.stringify({ users, projects })), 'CAN_READ')).toEqual([
    'CAN_READ user:openai:u → resource:openai:p inferred',
  ])
  expect(relationTuples(read(JSON.stringify({ users })), 'CAN_READ')).toEqual([])
})

test('the order of records does not matter; values are not kept', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
  expect(leaksIn(read(text), ['PLANTED-VALUE', 'sk-proj-ab', 'Z9'])).toEqual([])
})

test('what does not fit is refused with its place; one page of several is not complete', () => {
  const reading = read(fixtureText(import.meta.url, 'bad-organisation.json'))
  expect(refusals(reading).toSorted()).toEqual([
    'unknown-record /data/5@9',
    'unknown-record /data/6@10',
    'wrong-format /data/1/email@5',
    'wrong-type /data/0/id@4',
    'wrong-type /data/2/role@6',
    'wrong-type /data/3/created_at@7',
    'wrong-type /data/4/owner/id@8',
  ])
  expect(tuples(reading)).toContain('Resource resource:openai:proj_good')
  expect(reading.complete).toBe(false)
  expect(read('{"data": [{"object": "organization.project", "id": "p"}], "has_more": true}').complete).toBe(false)
})

describeReal(realData, 'real files: accepted and refused', () => {
  test.each([
    ['adminapikeys.json', 6, 4],
    ['apikeys.json', 5, 3],
    ['projects.json', 6, 6],
    ['serviceaccounts.json', 1, 0],
    ['users.json', 5, 3],
  ])('%s', (name, assets, relations) => {
    const reading = read(readFileSync(join(realData, 'openai-admin-api', name), 'utf8'))
    expect(reading.rejected).toEqual([])
    expect([reading.assets.length, reading.relations.length]).toEqual([assets, relations])
  })

  test('the key that both lists show is a project’s: it administers nothing', () => {
    const reading = read(readFileSync(join(realData, 'openai-admin-api/adminapikeys.json'), 'utf8'))
    expect(relationTuples(reading, 'CAN_ADMIN')).toEqual([`CAN_ADMIN ${identity('key_abc')} → ${org}`])
    expect(leaksIn(reading, ['sk-admin-1234abcd', 'sk-admin-5678efgh'])).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureText, realData, refusals, relationTuples, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { githubPats } from './github-pats.ts'

const text = fixtureText(import.meta.url, 'tokens.json')

function read(content: string) {
  const file = textFile('tokens.json', content)
  expect(githubPats.detect(file)).toBe(2)
  return githubPats.read(file, context)
}

const identity = (id: number) => `service-identity:github:pat:${id}`
const token = (id: number) => `credential:github:pat:${id}`

test('a fine-grained token is an identity of its own, with the rights that it names and no others', () => {
  const reading = read(text)
  expect(reading).toMatchObject({ source: 'github-pats:77', complete: true, rejected: [] })
  expect(tuples(reading)).toEqual(
    [
      `Credential ${token(9001)} {"expiresAt":"2027-01-16T08:47:09.000-07:00","lastUsedAt":"2026-10-16T08:47:09.000-07:00","ownerKnown":true,"provider":"github","type":"fine-grained-pat"}`,
      `Credential ${token(9002)} {"ownerKnown":true,"provider":"github","revoked":true,"type":"fine-grained-pat"}`,
      `Credential ${token(9003)} {"ownerKnown":true,"provider":"github","type":"fine-grained-pat"}`,
      `Credential ${token(9004)} {"ownerKnown":true,"provider":"github","type":"fine-grained-pat"}`,
      'Credential credential:github:authorization:501 {"expiresAt":"2027-04-26T19:06:43Z","lastUsedAt":"2026-02-26T19:06:43Z","ownerKnown":true,"provider":"github","type":"pat"}',
      'Credential credential:github:authorization:502 {"ownerKnown":true,"provider":"github","type":"ssh-key"}',
      `ServiceIdentity ${identity(9001)} {"rightsKnown":true}`,
      `ServiceIdentity ${identity(9002)} {"rightsKnown":true}`,
      // Its repositories are not in the export, so its rights are not known.
      `ServiceIdentity ${identity(9003)}`,
      `ServiceIdentity ${identity(9004)} {"rightsKnown":true}`,
      'User user:github:ana-l',
      'User user:github:ben',
      'User user:github:cho',
      'Dataset dataset:github:larkspur/booking {"classes":["source-code"]}',
      'Dataset dataset:github:larkspur/shop {"classes":["source-code"]}',
      'Dataset dataset:github:larkspur/site {"classes":["source-code"]}',
      'Endpoint endpoint:https://github.com/larkspur/site {"auth":"none","exposure":"internet"}',
      'UntrustedSource untrusted:internet {"profile":"anonymous"}',
      `AUTHENTICATES_AS ${token(9001)} → ${identity(9001)}`,
      `AUTHENTICATES_AS ${token(9002)} → ${identity(9002)}`,
      `AUTHENTICATES_AS ${token(9003)} → ${identity(9003)}`,
      `AUTHENTICATES_AS ${token(9004)} → ${identity(9004)}`,
      'AUTHENTICATES_AS credential:github:authorization:501 → user:github:ana-l',
      'AUTHENTICATES_AS credential:github:authorization:502 → user:github:ben',
      `CAN_READ ${identity(9001)} → dataset:github:larkspur/booking`,
      `CAN_READ ${identity(9001)} → dataset:github:larkspur/shop`,
      `CAN_READ ${identity(9002)} → dataset:github:larkspur/site`,
      `CAN_WRITE ${identity(9001)} → dataset:github:larkspur/booking`,
      `CAN_WRITE ${identity(9001)} → dataset:github:larkspur/shop`,
      `OWNED_BY ${token(9001)} → user:github:ana-l`,
      `OWNED_BY ${token(9002)} → user:github:ben`,
      `OWNED_BY ${token(9003)} → user:github:cho`,
      `OWNED_BY ${token(9004)} → user:github:cho`,
      'EXPOSES endpoint:https://github.com/larkspur/site → dataset:github:larkspur/site',
      'REACHES untrusted:internet → endpoint:https://github.com/larkspur/site computed',
    ].sort(),
  )
})

test('the order of records does not matter; nothing of a token’s value is kept', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
  expect(leaksIn(read(text), ['PLANTED8', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='])).toEqual([])
})

test('what does not fit is refused with its place, the others are taken', () => {
  const reading = read(fixtureText(import.meta.url, 'bad-tokens.json'))
  expect(refusals(reading)).toEqual([
    'wrong-type /0/owner@2',
    'wrong-type /1/token_id@3',
    'not-allowed /2/repository_selection@4',
    'wrong-format /3/token_expires_at@5',
    'wrong-format /4/repositories/1/full_name@13',
    'wrong-format /5/hashed_token@15',
    'wrong-type /6/credential_type@16',
    'unknown-record /7@17',
    'unknown-record /8@18',
  ])
  expect(relationTuples(reading, 'CAN_READ')).toEqual([`CAN_READ ${identity(5)} → dataset:github:a/b`])
  expect(reading.complete).toBe(false)
})

test('a name that holds a token refuses its record', () => {
  const secret = `github_${'pat_'}${'a1B2c3D4'.repeat(5)}`
  const record = { token_id: 1, token_name: secret, id: 1, owner: { login: 'a' }, repository_selection: 'all' }
  const reading = read(JSON.stringify([record]))
  expect(refusals(reading)).toEqual(['secret-in-clear /0@1'])
  expect(leaksIn(reading, [secret])).toEqual([])
})

describeReal(realData, 'real files', () => {
  test('an export of Cartography’s shape: 4 records and 2 lists of repositories, none refused', () => {
    const reading = read(readFileSync(join(realData, 'github/personal_access_tokens.json'), 'utf8'))
    expect(reading).toMatchObject({ source: 'github-pats:652551', rejected: [] })
    expect([reading.assets.length, reading.relations.length]).toEqual([9, 7])
    expect(relationTuples(reading, 'CAN_READ', 'CAN_WRITE')).toEqual([
      `CAN_READ ${identity(98716)} → dataset:github:simpsoncorp/sample_repo`,
    ])
  })
})

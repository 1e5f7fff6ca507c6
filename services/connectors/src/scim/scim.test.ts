import { expect, test } from 'vitest'
import { fixtureText, refusals, relationTuples, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { scim } from './scim.ts'

const text = fixtureText(import.meta.url, 'directory.json')

function read(content: string) {
  const file = textFile('scim.json', content)
  expect(scim.detect(file)).toBe(2)
  return scim.read(file, context)
}

const account = (id: string) => `user:scim:scim:${id}`
const group = (id: string) => `group:scim:scim:${id}`

test('people by their address, groups, and who is a member', () => {
  const reading = read(text)
  expect(reading).toMatchObject({ source: 'scim', complete: true, rejected: [] })
  const [ann, ben] = ['user:ann@larkspur.example', 'user:ben@larkspur.example']
  expect(tuples(reading)).toEqual(
    [
      `User ${ann}`,
      `User ${ben} {"labels":["inactive"]}`,
      `User ${account('u3')}`,
      `User ${account('u9')}`,
      ...['g1', 'g2', 'g3'].map((id) => `Group ${group(id)}`),
      'Role role:scim:scim:auditor',
      'Role role:scim:scim:agents',
      `MEMBER_OF ${ann} → role:scim:scim:auditor`,
      `MEMBER_OF ${ann} → role:scim:scim:agents`,
      `MEMBER_OF ${ann} → ${group('g1')}`,
      `MEMBER_OF ${ben} → ${group('g1')} {"enabled":false}`,
      `MEMBER_OF ${ben} → ${group('g2')} {"enabled":false}`,
      `MEMBER_OF ${account('u3')} → ${group('g1')}`,
      `MEMBER_OF ${account('u9')} → ${group('g1')}`,
      `MEMBER_OF ${group('g2')} → ${group('g1')}`,
      `MEMBER_OF ${group('g3')} → ${group('g1')}`,
      `CAN_ASSUME ${ann} → ${account('u1')} {"via":"sign-in"}`,
      `CAN_ASSUME ${ben} → ${account('u2')} {"enabled":false,"via":"sign-in"}`,
    ].sort(),
  )
  expect(leaksIn(reading, ['PLANTED-PASSWORD'])).toEqual([])
})

test('users and groups in files of their own meet at the provider’s id', () => {
  const { users, groups } = JSON.parse(text) as Record<string, unknown>
  expect(relationTuples(read(JSON.stringify(groups)), 'MEMBER_OF')).toContain(
    `MEMBER_OF ${account('u1')} → ${group('g1')}`,
  )
  expect(relationTuples(read(JSON.stringify(users)), 'CAN_ASSUME')).toContain(
    `CAN_ASSUME user:ann@larkspur.example → ${account('u1')} {"via":"sign-in"}`,
  )
})

test('the order of records does not matter', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
})

test('what does not fit is refused with its place; one page of several is said to be one', () => {
  const reading = read(fixtureText(import.meta.url, 'bad-directory.json'))
  expect(refusals(reading).toSorted()).toEqual([
    'one-page /totalResults@3',
    'unknown-record /Resources/3@9',
    'wrong-type /Resources/0/userName@6',
    'wrong-type /Resources/1/active@7',
    'wrong-type /Resources/2/members/0/value@8',
  ])
  expect(tuples(reading)).toEqual([`Group ${group('g2')}`])
})

test('other lists are not taken for a directory', () => {
  const sp = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServicePrincipal'], applicationId: 'x', active: true }
  expect(scim.detect(textFile('f', JSON.stringify({ Resources: [sp] })))).toBe(0)
  expect(scim.detect(textFile('f', JSON.stringify([{ userName: 'a' }])))).toBe(0)
})

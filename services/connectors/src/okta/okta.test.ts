import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureText, realData, refusals, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { okta } from './okta.ts'

const text = fixtureText(import.meta.url, 'organisation.json')

function read(content: string) {
  const file = textFile('okta.json', content)
  expect(okta.detect(file)).toBe(2)
  return okta.read(file, context)
}

test('people by their addresses, groups, applications as roles, administrators and tokens', () => {
  const reading = read(text)
  expect(reading).toMatchObject({ source: 'okta', complete: true, rejected: [] })
  const ann = 'user:ann@larkspur.example'
  expect(tuples(reading)).toEqual(
    [
      `User ${ann}`,
      'User user:okta:00u2 {"labels":["inactive"]}',
      'User user:cho@larkspur.example',
      'Group group:okta:00g1',
      'Role role:okta:application:0oa1',
      'Role role:okta:application:0oa2',
      'Role role:okta:okta:HELP_DESK_ADMIN',
      'Resource resource:okta:okta',
      'Credential credential:okta:00T1 {"expiresAt":"2026-12-01T00:00:00.000Z","lastRotatedAt":"2026-01-01T00:00:00.000Z","ownerKnown":true,"provider":"okta","type":"api-token"}',
      `MEMBER_OF ${ann} → group:okta:00g1`,
      'MEMBER_OF user:okta:00u2 → group:okta:00g1 {"enabled":false}',
      'MEMBER_OF user:cho@larkspur.example → role:okta:application:0oa1',
      `MEMBER_OF ${ann} → role:okta:application:0oa2 {"enabled":false}`,
      'MEMBER_OF group:okta:00g1 → role:okta:application:0oa1',
      'MEMBER_OF group:okta:00g1 → role:okta:okta:HELP_DESK_ADMIN',
      `AUTHENTICATES_AS credential:okta:00T1 → ${ann}`,
      `CAN_ADMIN ${ann} → resource:okta:okta`,
    ].sort(),
  )
  expect(leaksIn(reading, ['PLANTED-SECRET'])).toEqual([])
})

test('the order of records does not matter', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
})

test('an application alone, and answers that were saved as texts', () => {
  const application = { id: '0oa1', label: 'Claude', signOnMode: 'SAML_2_0' }
  const expected = ['Role role:okta:application:0oa1']
  expect(tuples(read(JSON.stringify(application)))).toEqual(expected)
  expect(tuples(read(JSON.stringify({ ANSWER: JSON.stringify([application]) })))).toEqual(expected)
})

test('what does not fit is refused with its place', () => {
  expect(refusals(read(fixtureText(import.meta.url, 'bad-organisation.json'))).toSorted()).toEqual([
    'no-application /1@3',
    'no-holder /3@5',
    'unknown-record /4@6',
    'unknown-record /5@7',
    'wrong-format /2/expiresAt@4',
    'wrong-type /0/id@2',
  ])
})

describeReal(realData, 'real files: accepted and refused', () => {
  test('assignments whose application nobody names are refused, the others taken', () => {
    const reading = read(readFileSync(join(realData, 'okta/application.json'), 'utf8'))
    expect(refusals(reading)).toEqual([
      'no-application /LIST_APPLICATION_GROUP_ASSIGNED_RESPONSE@3',
      'no-application /LIST_APPLICATION_GROUP_ASSIGNED_RESPONSE@3',
    ])
    expect([reading.assets.length, reading.relations.length]).toEqual([4, 2])
  })
})

import { describe, expect, test } from 'vitest'
import { assetTuples, fixtureText, refusals, relationTuples, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { entra } from './entra.ts'
import { permissionOf } from './permission.ts'

const text = fixtureText(import.meta.url, 'tenant.json')

function read(content: string) {
  const file = textFile('entra.json', content)
  expect(entra.detect(file)).toBe(2)
  return entra.read(file, context)
}

const identity = (id: string) => `service-identity:entra:${id}`
const group = (id: string) => `group:entra:${id}`
const ann = 'user:ann@larkspur.example'

test('everything is accepted', () => {
  expect(read(text)).toMatchObject({ source: 'entra', complete: true, rejected: [] })
})

test('people, groups and identities', () => {
  const reading = read(text)
  expect(assetTuples(reading, 'User', 'Group', 'ServiceIdentity', 'Role', 'Resource')).toEqual(
    [
      `User ${ann}`,
      'User user:entra:u2 {"labels":["inactive"]}',
      `Group ${group('g1')}`,
      `Group ${group('g9')}`,
      `ServiceIdentity ${identity('graph')}`,
      `ServiceIdentity ${identity('sp1')}`,
      `ServiceIdentity ${identity('sp2')} {"labels":["inactive"]}`,
      `ServiceIdentity ${identity('agent1')} {"labels":["agent-identity"]}`,
      `ServiceIdentity ${identity('app:app1')}`,
      `ServiceIdentity ${identity('app:app3')}`,
      'Role role:entra:sp1:00000000-0000-0000-0000-000000000000',
      'Role role:entra:entra:directory:helpdesk',
      'Resource resource:entra:entra',
    ].sort(),
  )
  expect(relationTuples(reading, 'MEMBER_OF', 'CAN_ADMIN')).toEqual(
    [
      `MEMBER_OF ${ann} → ${group('g1')}`,
      `MEMBER_OF user:entra:u2 → ${group('g1')} {"enabled":false}`,
      `MEMBER_OF ${group('g9')} → ${group('g1')}`,
      `MEMBER_OF ${identity('sp1')} → ${group('g1')}`,
      `MEMBER_OF ${group('g1')} → role:entra:sp1:00000000-0000-0000-0000-000000000000`,
      `MEMBER_OF ${group('g1')} → role:entra:entra:directory:helpdesk`,
      `CAN_ADMIN ${ann} → resource:entra:entra`,
      `CAN_ADMIN ${identity('agent1')} → resource:entra:entra`,
    ].sort(),
  )
})

test('what was consented to: applications by themselves, and with whoever is signed in', () => {
  const data = (name: string) => `dataset:entra:graph:${name}`
  expect(relationTuples(read(text), 'CAN_READ', 'CAN_WRITE')).toEqual(
    [
      `CAN_READ ${identity('sp1')} → ${data('Mail')}`,
      `CAN_READ ${identity('sp1')} → ${data('Files')} inferred`,
      `CAN_WRITE ${identity('sp1')} → ${data('Files')} inferred`,
      `CAN_READ ${identity('sp1')} → ${data('Calendars:u1')} inferred`,
      `CAN_READ ${identity('sp2')} → ${data('Files')} {"enabled":false} inferred`,
      `CAN_READ ${identity('agent1')} → ${data('RoleManagement')}`,
      `CAN_WRITE ${identity('agent1')} → ${data('RoleManagement')}`,
    ].sort(),
  )
})

test('secrets and certificates authenticate as the service principal; a blueprint can be its agents', () => {
  const reading = read(text)
  expect(relationTuples(reading, 'AUTHENTICATES_AS', 'CAN_ASSUME')).toEqual(
    [
      `AUTHENTICATES_AS credential:entra:k1 → ${identity('sp1')}`,
      `AUTHENTICATES_AS credential:entra:c1 → ${identity('sp1')}`,
      `AUTHENTICATES_AS credential:entra:k3 → ${identity('app:app3')}`,
      `CAN_ASSUME ${ann} → user:entra:u1 {"via":"sign-in"}`,
      `CAN_ASSUME ${identity('app:00000003-0000-0000-c000-000000000000')} → ${identity('graph')} {"via":"the same"}`,
      `CAN_ASSUME ${identity('app:app1')} → ${identity('agent1')} {"via":"agent identity blueprint"}`,
      `CAN_ASSUME ${identity('app:app1')} → ${identity('sp1')} {"via":"the same"}`,
      `CAN_ASSUME ${identity('app:app2')} → ${identity('sp2')} {"enabled":false,"via":"the same"}`,
    ].sort(),
  )
  expect(leaksIn(reading, ['PLANTED-SECRET', 'PLn'])).toEqual([])
})

describe('permissions by their names', () => {
  test.each([
    ['Mail.Read', { data: 'Mail', write: false }],
    ['Files.ReadWrite.All', { data: 'Files', write: true }],
    ['Sites.FullControl.All', { data: 'Sites', write: true }],
    ['User.Read.All', { data: 'User', write: false }],
    ['User.Read', undefined],
    ['Mail.Send', undefined],
    ['Sites.Read.Selected', undefined],
    ['openid', undefined],
    ['https://example.com/.default', undefined],
  ])('%s', (name, expected) => {
    expect(permissionOf(name)).toEqual(expected)
  })
})

test('the order of records does not matter', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
})

test('what does not fit is refused with its place', () => {
  const reading = read(fixtureText(import.meta.url, 'bad-tenant.json'))
  expect(refusals(reading).toSorted()).toEqual([
    'not-allowed /value/1/consentType@4',
    'not-allowed /value/3/principalType@6',
    'unknown-app-role /value/2/appRoleId@5',
    'unknown-principal /value/4@7',
    'unknown-record /value/7@10',
    'unknown-record /value/8@11',
    'wrong-format /value/6/passwordCredentials/0/endDateTime@9',
    'wrong-type /value/0/id@3',
    'wrong-type /value/5/userPrincipalName@8',
  ])
  expect(reading.complete).toBe(false)
})

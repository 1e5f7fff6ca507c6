import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reading } from '../../connector.ts'
import { awsIam } from '../aws-iam.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

function read(name: string): Reading {
  const path = join(fixtures, name)
  const file = { file: name, path, text: readFileSync(path, 'utf8'), modifiedAt: '2026-11-01T08:00:00.000Z' }
  expect(awsIam.detect(file)).toBe(2)
  return awsIam.read(file, { fingerprint: () => '', host: 'host' })
}

function triples(reading: Reading): readonly string[] {
  return reading.relations
    .map(({ type, from, to }) => `${from} ${type} ${to}`.replaceAll('arn:aws:iam::', ''))
    .toSorted()
}

test('a credential report says who has keys, the owner of the account included', () => {
  const reading = read('credential-report.csv')
  expect(reading.source).toBe('aws-iam-credential-report:111122223333')
  expect(triples(reading)).toEqual([
    '111122223333:root CONTAINS 111122223333:root/user/access-key-1',
    '111122223333:root CONTAINS 111122223333:user/ana/access-key-1',
    '111122223333:root CONTAINS 111122223333:user/ana/access-key-2',
    '111122223333:root/user CAN_ADMIN 111122223333:root',
    '111122223333:root/user/access-key-1 AUTHENTICATES_AS 111122223333:root/user',
    '111122223333:user/ana/access-key-1 AUTHENTICATES_AS 111122223333:user/ana',
    '111122223333:user/ana/access-key-2 AUTHENTICATES_AS 111122223333:user/ana',
  ])
  const first = reading.assets.find(({ id }) => id.endsWith('user/ana/access-key-1'))
  expect(first?.properties).toEqual({
    provider: 'aws',
    type: 'access-key',
    revoked: false,
    ownerKnown: true,
    lastRotatedAt: '2026-03-01T09:00:00.000Z',
    lastUsedAt: '2026-10-31T12:00:00.000Z',
  })
  expect(reading.assets.find(({ id }) => id.endsWith('user/ana/access-key-2'))?.properties['revoked']).toBe(true)
})

test('a row that is cut off is rejected with its line', () => {
  const reading = read('credential-report.csv')
  expect(new Set(reading.rejected.map(({ line }) => line))).toEqual(new Set([5]))
  expect(reading.complete).toBe(false)
})

test('a list of access keys names the keys; their users are found in the details beside it', () => {
  const reading = read('access-keys.json')
  expect(triples(reading)).toEqual([
    '111122223333:root CONTAINS credential:aws:AKIAEXAMPLE000000ANA',
    '444455556666:root CONTAINS credential:aws:AKIAEXAMPLE00000NAME',
    'credential:aws:AKIAEXAMPLE000000ANA AUTHENTICATES_AS 111122223333:user/ana',
    'credential:aws:AKIAEXAMPLE00000NAME AUTHENTICATES_AS 444455556666:user/named',
  ])
  expect(reading.rejected.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'unknown-user /AccessKeyMetadata/2',
    'not-accepted /AccessKeyMetadata/3/AccessKeyId',
  ])
})

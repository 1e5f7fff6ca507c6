import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { credentialProperties, describeSecret, passwordInUrl } from './describe-secret.ts'
import { fingerprinter } from './fingerprint.ts'
import { tokenFormats } from './token-formats.ts'

const fingerprint = fingerprinter(Buffer.alloc(32, 7))

/** Put together here, so that no scanner takes this file for a leak. */
const githubToken = `gh${'p_'}${'a1B2c3D4'.repeat(5)}`
const long = 'a1B2c3D4'.repeat(6)

test.each([
  [githubToken, 'github', 'pat'],
  [`github_${'pat_'}${long}`, 'github', 'fine-grained-pat'],
  [`gh${'o_'}${long}`, 'github', 'oauth-token'],
  [`gh${'s_'}${long}`, 'github', 'app-token'],
  [`sk-${'ant-'}api03-${long}`, 'anthropic', 'api-key'],
  [`sk-${'proj-'}${long}`, 'openai', 'project-key'],
  [`sk-${long}`, 'openai', 'api-key'],
  [`xox${'b-'}123-${long}`, 'slack', 'bot-token'],
  [`AI${'za'}${long}`, 'google', 'api-key'],
  [`gl${'pat-'}${long}`, 'gitlab', 'pat'],
  [`npm${'_'}${long}`, 'npm', 'token'],
  [`hf${'_'}${long}`, 'huggingface', 'token'],
  [`dap${'i'}${'0123456789abcdef'.repeat(2)}`, 'databricks', 'pat'],
  [['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2ln'].join('.'), 'unknown', 'jwt'],
  ['-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----', 'unknown', 'private-key'],
  ['postgres://app:hunter2@db/x', 'postgresql', 'password'],
  [`https://x:${githubToken}@github.com/o/r`, 'github', 'pat'],
  ['Bearer abcdefgh', 'unknown', 'bearer-token'],
  ['Basic dXNlcjpwYXNz', 'unknown', 'password'],
  ['hunter2', 'unknown', 'unknown'],
])('what is told of %#', (value, provider, type) => {
  expect(describeSecret(value, fingerprint)).toMatchObject({ provider, type, isLiteral: true })
})

test('one secret in a header, a variable and a connection string is one credential', () => {
  const texts = [githubToken, `Bearer ${githubToken}`, `token ${githubToken}`, `https://x:${githubToken}@github.com`]
  const ids = new Set(texts.map((text) => describeSecret(text, fingerprint).id))
  expect([...ids]).toEqual([`credential:hmac:${fingerprint(githubToken)}`])
  expect(describeSecret('postgres://u:p%40ss@h', fingerprint).id).toBe(describeSecret('p@ss', fingerprint).id)
})

test('another key gives another id', () => {
  const other = fingerprinter(Buffer.alloc(32, 8))
  expect(describeSecret('hunter2', fingerprint).id).not.toBe(describeSecret('hunter2', other).id)
  expect(fingerprint('')).toMatch(/^[0-9a-f]{64}$/)
})

test('an AWS access key id is an identifier: it is its own id', () => {
  const keyId = `AK${'IA'}IOSFODNN7EXAMPLE`
  expect(describeSecret(keyId, fingerprint)).toMatchObject({
    id: `credential:aws:${keyId}`,
    provider: 'aws',
    type: 'access-key',
  })
})

describe('what may be seen of a secret', () => {
  test('is at most 4 characters, and at most a quarter', () => {
    const prefixes = ['ab', 'abcd', 'abcdefgh', githubToken, '🔑🔑🔑🔑'].map(
      (value) => describeSecret(value, fingerprint).prefix,
    )
    expect(prefixes).toEqual(['', 'a', 'ab', 'ghp_', '🔑'])
  })

  test('never is the value', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 6 }).filter((value) => value.trim().length >= 6),
        (value) => {
          const description = describeSecret(value, fingerprint)
          expect(JSON.stringify(Object.values(description))).not.toContain(JSON.stringify(value.trim()).slice(1, -1))
          expect(description.prefix.length * 4).toBeLessThanOrEqual(value.length)
        },
      ),
    )
  })

  test('as properties of a credential is its sort, its length and no more of it than that', () => {
    const { fingerprint: print, ...properties } = credentialProperties(describeSecret(githubToken, fingerprint))
    expect(properties).toEqual({
      provider: 'github',
      type: 'pat',
      prefix: 'ghp_',
      length: githubToken.length,
      isLiteral: true,
    })
    expect(print).toBe(fingerprint(githubToken))
  })
})

test.each([
  ['postgres://u:p@h/db', { provider: 'postgresql', password: 'p' }],
  ['mongodb+srv://u:p%3A1@h', { provider: 'mongodb', password: 'p:1' }],
  ['redis://:p@h', { provider: 'redis', password: 'p' }],
  ['https://token@h', { provider: 'unknown', password: 'token' }],
  ['postgres://u@h/db', undefined],
  ['https://h/a@b', undefined],
  ['not a url', undefined],
])('passwordInUrl(%s)', (text, expected) => {
  expect(passwordInUrl(text)).toEqual(expected)
})

test('every format matches a whole value, never a part of one', () => {
  for (const { pattern } of tokenFormats) {
    expect(pattern.source.startsWith('^') && pattern.source.endsWith('$'), pattern.source).toBe(true)
    expect(pattern.test('just a word')).toBe(false)
  }
})

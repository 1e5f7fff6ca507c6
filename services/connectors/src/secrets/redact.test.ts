import { expect, test } from 'vitest'
import { holdsSecret, redactSecrets } from './redact.ts'

/** Put together here, so that no scanner takes this file for a leak. */
const token = `gh${'p_'}${'a1B2c3D4'.repeat(5)}`

test.each([
  [`Use ${token}, not mine`, 'Use [secret], not mine'],
  [`curl -H "Authorization: Bearer ${token}"`, 'curl -H "Authorization: Bearer [secret]"'],
  ['see postgres://app:hunter2@db/x for more', 'see postgres://app:[secret]@db/x for more'],
  ['key:\n-----BEGIN RSA PRIVATE KEY-----\nabc', 'key:\n[secret]'],
])('%#: the secret is taken out, the words stay', (text, expected) => {
  expect(redactSecrets(text)).toBe(expected)
  expect(holdsSecret(text)).toBe(true)
})

test.each([
  'mcp-server:claude-code:laptop:user:github-enterprise-long-name',
  'arn:aws:iam::123456789012:role/service-role/AmazonBedrockExecutionRoleForAgents',
  'task-force-one-hundred-twenty-three sk-learn',
  'postgres://${USER}:${PASSWORD}@db/x',
  'postgres://db/x and ann@example.com',
  'https://example.com/a:b@c',
  'x'.repeat(100_000),
  '${'.repeat(50_000),
  'a://'.repeat(50_000),
])('%#: what is none stays as it is', (text) => {
  expect(redactSecrets(text)).toBe(text)
  expect(holdsSecret(text)).toBe(false)
})

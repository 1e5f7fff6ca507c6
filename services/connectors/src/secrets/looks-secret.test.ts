import { describe, expect, test } from 'vitest'
import { isSecretName, looksSecret } from './looks-secret.ts'

/** Put together here, so that no scanner takes this file for a leak. */
const token = `gh${'p_'}${'a1B2c3D4'.repeat(5)}`
const awsKeyId = `AK${'IA'}IOSFODNN7EXAMPLE`

describe('looksSecret', () => {
  test.each([
    ['GITHUB_PERSONAL_ACCESS_TOKEN', 'short'],
    ['OPENAI_API_KEY', 'abc'],
    ['DB_PASSWORD', 'hunter2'],
    ['PGPASSWORD', 'hunter2'],
    ['apiKey', 'abcdef'],
    ['--api-key', 'abcdef'],
    ['X-Api-Key', 'abcdef'],
    ['Authorization', 'Bearer abcdef'],
    ['Authorization', 'Basic dXNlcjpwYXNz'],
    ['clientSecret', 'abcdef'],
    ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['NOTION_TOKEN', 'abc def'],
    ['ANYTHING', token],
    [undefined, `Bearer ${token}`],
    ['DATABASE_URL', 'postgres://app:hunter2@db/x'],
    [undefined, 'postgres://app:hunter2@db/x'],
    ['X', 'c0ffeeDEAD99beefC0FFEEdeadQQbeef'],
  ])('%s = %s is a secret', (name, value) => {
    expect(looksSecret(name, value)).toBe(true)
  })

  test.each([
    ['API_KEY', '${API_KEY}'],
    ['API_KEY', '$API_KEY'],
    ['Authorization', 'Bearer ${input:token}'],
    ['API_KEY', ''],
    ['API_KEY', '<your key>'],
    ['API_KEY', 'YOUR_API_KEY_HERE'],
    ['AWS_ACCESS_KEY_ID', awsKeyId],
    ['AWS_REGION', 'eu-central-1'],
    ['GOOGLE_APPLICATION_CREDENTIALS', '/home/a/key.json'],
    ['TOKEN_LIMIT', '4096'],
    ['MAX_TOKENS', '4096'],
    ['USE_TOKEN', 'true'],
    ['AUTH_URL', 'https://login.example.com/oauth'],
    ['TOKEN_URL', 'https://login.example.com/token'],
    ['KEY_PATH', 'keys/server.pem'],
    ['MONKEY', 'banana'],
    ['LOG_LEVEL', 'debug'],
    ['PATH', '/usr/local/bin:/usr/bin'],
    ['EMAIL', 'ann@example.com'],
    ['MODEL', 'claude-opus-4-1-20250805-very-long-name'],
    ['PACKAGE', '@modelcontextprotocol/server-filesystem'],
    ['ID', '6f9619ff-8b86-d011-b42d-00cf4fc964ff'],
    ['ROLE', 'arn:aws:iam::123456789012:role/TokenReader'],
    [undefined, '-y'],
    [undefined, '${'.repeat(50_000)],
    [undefined, 'a.'.repeat(50_000)],
    [undefined, 'hello world, this is a long sentence of words'],
  ])('%s = %s is none', (name, value) => {
    expect(looksSecret(name, value)).toBe(false)
  })
})

test.each([
  ['SECRET_NAME', false],
  ['TOKENIZERS_PARALLELISM', false],
  ['KEYBOARD', false],
  ['PARTITION_KEY', false],
  ['PUBLIC_KEY', false],
  ['AUTHOR', false],
  ['COMPASS', false],
  ['accessToken', true],
  ['SLACK_BOT_TOKEN', true],
  ['PRIVATE_KEY', true],
  ['SESSION_COOKIE', true],
  ['token', true],
])('isSecretName(%s) is %s', (name, expected) => {
  expect(isSecretName(name)).toBe(expected)
})

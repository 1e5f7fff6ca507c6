import { expect, test } from 'vitest'
import { isRejection } from './rejection.ts'
import { textFile } from './source-file.ts'
import { parseTomlDocument } from './toml-document.ts'

const text = `model = "x"
[mcp_servers.github] # ours
command = "npx"
args = ["-y",
  "server"]

  [mcp_servers.github.env]
  TOKEN = "t"
[mcp_servers."a.b"]
about = """
[not.a.table]
"""
url = 'u'
[[profile]]
name = "one"
[[profile]]
name = "two"
[profile.more]
at = 2026-01-01T00:00:00Z
`

test('values are plain, dates are ISO 8601', () => {
  const document = parseTomlDocument(textFile('f.toml', text))
  if (isRejection(document)) throw new Error(document.reason)
  expect(document.value).toEqual({
    model: 'x',
    mcp_servers: {
      github: { command: 'npx', args: ['-y', 'server'], env: { TOKEN: 't' } },
      'a.b': { about: '[not.a.table]\n', url: 'u' },
    },
    profile: [{ name: 'one' }, { name: 'two', more: { at: '2026-01-01T00:00:00.000Z' } }],
  })
  const lines = ['/model', '/mcp_servers/github', '/mcp_servers/github/args/1', '/mcp_servers/github/env/TOKEN'].map(
    (path) => document.place(path).line,
  )
  expect(lines).toEqual([1, 2, 4, 8])
  expect(document.place('/mcp_servers/a.b/url')).toEqual({ line: 13, column: 1 })
  expect(document.place('/profile/1/name')).toEqual({ line: 17, column: 1 })
  expect(document.place('/profile/1/more/at').line).toBe(19)
})

test.each([
  ['cut off', 'a = 1\nkey = "secret-value', { code: 'not-toml', line: 2 }],
  ['a key twice', 'a = 1\na = 2', { code: 'not-toml', line: 2 }],
  ['deep brackets', `a = ${'['.repeat(10_000)}`, { code: 'not-toml', line: 1 }],
  ['deep keys', `${'a.'.repeat(20_000)}b = 1`, { code: 'too-deep' }],
])('%s is refused', (_, bad, expected) => {
  const result = parseTomlDocument(textFile('f.toml', bad))
  expect(result).toMatchObject({ file: 'f.toml', ...expected })
  expect(JSON.stringify(result)).not.toContain('secret-value')
})

test('keys of the prototype are data', () => {
  const document = parseTomlDocument(textFile('f', '[__proto__]\nadmin = true'))
  expect(JSON.stringify(document)).toContain('"__proto__":{"admin":true}')
  expect(Object({}).admin).toBeUndefined()
})

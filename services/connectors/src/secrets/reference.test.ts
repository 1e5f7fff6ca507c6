import { describe, expect, test } from 'vitest'
import { isReference, literalPartOf, referenceId, referencesIn, secretKeyReference } from './reference.ts'

describe('referencesIn', () => {
  test.each([
    ['${TOKEN}', [{ source: 'env', name: 'TOKEN' }]],
    ['${env:TOKEN}', [{ source: 'env', name: 'TOKEN' }]],
    ['${input:token}', [{ source: 'input', name: 'token' }]],
    ['$TOKEN', [{ source: 'env', name: 'TOKEN' }]],
    ['$env:TOKEN', [{ source: 'env', name: 'TOKEN' }]],
    ['%TOKEN%', [{ source: 'env', name: 'TOKEN' }]],
    ['{{github.token}}', [{ source: 'secret', name: 'github.token' }]],
    ['{{ secrets.GITHUB }}', [{ source: 'secret', name: 'GITHUB' }]],
    ['Bearer ${TOKEN}', [{ source: 'env', name: 'TOKEN' }]],
    [
      '${A}-${B}',
      [
        { source: 'env', name: 'A' },
        { source: 'env', name: 'B' },
      ],
    ],
    ['${TOKEN:-hunter2}', [{ source: 'env', name: 'TOKEN', fallback: 'hunter2' }]],
    ['${TOKEN:-}', [{ source: 'env', name: 'TOKEN' }]],
  ])('%s', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected)
  })

  test.each(['pa$$word', 'costs $5', 'a$b', 'plain', '${}', '{{}}', 'x{{'])('%s holds none', (text) => {
    expect(referencesIn(text)).toEqual([])
  })
})

test('a value is a reference only where nothing of it stands in clear', () => {
  expect(['${T}', 'Bearer ${T}', ' $T '].map(isReference)).toEqual([true, true, true])
  expect(['abc', 'Bearer abc', 'prefix-${T}'].map(isReference)).toEqual([false, false, false])
  expect(literalPartOf('postgres://u:${PW}@h/d')).toBe('postgres://u:@h/d')
})

test('ids keep scope and source apart', () => {
  expect(referenceId('laptop', { source: 'env', name: 'T' })).toBe('ref:laptop:env:T')
  expect(referenceId('laptop', { source: 'input', name: 'T' })).toBe('ref:laptop:input:T')
  expect(referenceId('prod/agents', secretKeyReference('github', 'token'))).toBe('ref:prod/agents:secret:github/token')
})

import { describe, expect, test } from 'vitest'
import { isRejection } from './rejection.ts'
import { textFile } from './source-file.ts'
import { parseYamlDocument, parseYamlDocuments } from './yaml-document.ts'

function all(text: string) {
  return parseYamlDocuments(textFile('f.yaml', text))
}

test('several documents keep their own values and places', () => {
  const documents = all('# head\na: 1\nb:\n  - x\n  - {c: 2}\n---\nd: &d {e: 3}\nf: *d\ng:\n  <<: *d\n')
  if (isRejection(documents)) throw new Error(documents.reason)
  expect(documents.map(({ value }) => value)).toEqual([
    { a: 1, b: ['x', { c: 2 }] },
    { d: { e: 3 }, f: { e: 3 }, g: { e: 3 } },
  ])
  expect(documents[0]?.place('/b/1/c')).toEqual({ line: 5, column: 9 })
  expect(documents[0]?.place('/b/9')).toEqual({ line: 4, column: 3 })
  expect(documents[1]?.place('')).toEqual({ line: 7, column: 1 })
  expect(documents[1]?.place('/f/e')).toEqual({ line: 7, column: 11 })
})

test('one document is asked for: none is null, two are refused with the place of the second', () => {
  expect(parseYamlDocument(textFile('f', '# nothing\n'))).toMatchObject({ value: null })
  expect(parseYamlDocument(textFile('f', 'a: 1\n---\nb: 2\n'))).toMatchObject({ code: 'several-documents', line: 3 })
})

describe('what is wrong', () => {
  const level = (at: number) => `l${at}: &l${at} [${Array.from({ length: 9 }, () => `*l${at - 1}`).join(', ')}]`
  const bomb = ['l0: &l0 [x, x, x, x, x, x, x, x, x]', ...[1, 2, 3, 4, 5, 6, 7].map(level)].join('\n')

  test.each([
    ['cut off', 'a: [1, 2', { code: 'not-yaml', line: 1 }],
    ['tabs', 'a:\n\t- secret-value', { code: 'not-yaml', line: 2 }],
    ['a key twice', 'k: 1\nk: 2', { code: 'not-yaml', line: 2, column: 1 }],
    ['an unknown alias', 'a: *none', { code: 'not-yaml' }],
    ['aliases that multiply', bomb, { code: 'alias-bomb' }],
    ['an endless list of aliases', `a: &a 1\nb: [${'*a, '.repeat(1001)}]`, { code: 'alias-bomb', line: 2 }],
    ['more text than is affordable', `a: |\n${' x\n'.repeat(3 * 1024 * 1024)}`, { code: 'too-large' }],
    ['deep brackets', '['.repeat(10_000), { code: 'too-deep', line: 1 }],
    ['deep lists', `${'- '.repeat(10_000)}x`, { code: 'too-deep', line: 1 }],
    ['deep maps', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), { code: 'too-deep' }],
  ])('%s is refused with its place', (_, text, expected) => {
    const result = all(text)
    expect(result).toMatchObject({ file: 'f.yaml', ...expected })
    expect(JSON.stringify(result)).not.toContain('secret-value')
  })

  test('a map of many keys takes no longer than its length', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `key${at}: ${at}`).join('\n')
    expect(all(`${text}\nkey7: again`)).toMatchObject({ code: 'not-yaml', line: 20_001, column: 1 })
  })

  test('tags run nothing, keys of the prototype are data', () => {
    expect(all('a: !!js/function "x"')).toMatchObject([{ value: { a: 'x' } }])
    const documents = all('__proto__: {admin: true}')
    expect(JSON.stringify(documents)).toContain('{"__proto__":{"admin":true}}')
    expect(Object({}).admin).toBeUndefined()
  })
})

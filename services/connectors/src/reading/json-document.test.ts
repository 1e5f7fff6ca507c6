import * as fc from 'fast-check'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import type { JsonDocument } from './document.ts'
import { parseJsonDocument } from './json-document.ts'
import { pointer } from './pointer.ts'
import { isRejection } from './rejection.ts'
import { textFile } from './source-file.ts'

function parsed(text: string, comments = false): JsonDocument {
  const document = parseJsonDocument(textFile('f.json', text), { comments })
  if (isRejection(document)) throw new Error(JSON.stringify(document))
  return document
}

describe('places', () => {
  const document = parsed('{\n  "a": [1, {"b/c": null}],\n  "a~b": {"": true}\n}')

  test.each([
    ['', 1, 1],
    ['/a', 2, 8],
    ['/a/0', 2, 9],
    ['/a/1/b~1c', 2, 20],
    ['/a~0b/', 3, 15],
    ['/a/7/x', 2, 8],
    ['/none', 1, 1],
  ])('%s is at %i:%i', (path, line, column) => {
    expect(document.place(path)).toEqual({ line, column })
  })

  test('of any value agree with a parser that keeps all positions', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(3), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent)
        const document = parsed(text)
        for (const path of pathsIn(document.value)) {
          const offset =
            findNodeAtLocation(parseTree(text) ?? { type: 'null', offset: 0, length: 0 }, path)?.offset ?? 0
          const before = text.slice(0, offset).split('\n')
          const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
          expect(document.place(pointer(...path))).toEqual(place)
        }
      }),
    )
  })
})

describe('JSON with comments', () => {
  const text = '{ // one\n "url": "http://x", /* two, */ "list": [1, 2, /* end */ ],\n "s": "a,}", }'

  test('comments and trailing commas are left out; texts that look like them stay', () => {
    expect(parsed(text, true).value).toEqual({ url: 'http://x', list: [1, 2], s: 'a,}' })
    expect(parsed(text, true).place('/s')).toEqual({ line: 3, column: 7 })
  })

  test('are refused where the format does not allow them', () => {
    expect(parseJsonDocument(textFile('f', text))).toMatchObject({ code: 'not-json', line: 1, column: 3 })
  })

  test.each(['[,]', '[1,,]', '{,}', '[1, 2', '/* open', '[1 /* open ]'])('%s is refused all the same', (bad) => {
    expect(parseJsonDocument(textFile('f', bad), { comments: true })).toMatchObject({ code: 'not-json', line: 1 })
  })
})

describe('what is wrong', () => {
  test.each([
    ['', 1, 1, 'a value is missing'],
    ['{"a": 1', 1, 8, 'cut off'],
    ['{"a":\n "secret-value', 2, 2, 'not closed'],
    ['{"a" 1}', 1, 6, 'colon'],
    ['{"a": 1,}', 1, 9, 'property name'],
    ['[1 2]', 1, 4, 'comma'],
    ['[tru]', 1, 2, 'word'],
    ['{} {}', 1, 4, 'more after the end'],
    ['["\u0001"]', 1, 2, 'control character'],
    ['["\\x"]', 1, 2, 'escape'],
  ])('%j is refused at %i:%i', (text, line, column, words) => {
    expect(parseJsonDocument(textFile('f', text))).toEqual({
      code: 'not-json',
      file: 'f',
      line,
      column,
      reason: expect.stringContaining(words),
    })
  })

  test('nesting of 10,000 is refused where it becomes too deep', () => {
    const text = `{"a":\n${'['.repeat(10_000)}${']'.repeat(10_000)}}`
    expect(parseJsonDocument(textFile('f', text))).toMatchObject({ code: 'too-deep', line: 2, column: 200 })
  })

  test('a key of the prototype is data and changes nothing', () => {
    const { value, place } = parsed('{"__proto__": {"admin": true}, "constructor": 1}', true)
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor'])
    expect(Object(value).admin).toBeUndefined()
    expect(Object({}).admin).toBeUndefined()
    expect(place('/__proto__/admin')).toEqual({ line: 1, column: 25 })
  })

  test('whatever the text, there is a document or a place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:/*\\ \n1et') }), fc.boolean(), (text, comments) => {
        const result = parseJsonDocument(textFile('f', text), { comments })
        if (isRejection(result)) expect(result.line).toBeGreaterThan(0)
        else expect(JSON.stringify(result.value)).toBeTypeOf('string')
      }),
      { numRuns: 1000 },
    )
  })
})

function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...inner.flatMap(([key, each]) => pathsIn(each, [...path, key]))]
}

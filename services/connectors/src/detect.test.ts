import { expect, test } from 'vitest'
import type { Connector } from './connector.ts'
import { connectorFor } from './detect.ts'
import { textFile } from './reading/source-file.ts'

function connector(format: string, certainty: 0 | 1 | 2): Connector {
  return {
    format,
    about: '',
    detect: () => certainty,
    read: () => {
      throw new Error('not read here')
    },
  }
}

const file = textFile('f', '{}')
const [none, shape, marker] = [connector('none', 0), connector('shape', 1), connector('marker', 2)]

test('the surest connector wins', () => {
  expect(connectorFor(file, undefined, [none, shape, marker])).toBe(marker)
  expect(connectorFor(file, undefined, [none, shape])).toBe(shape)
})

test('nobody’s file is refused', () => {
  expect(connectorFor(file, undefined, [none])).toMatchObject({ code: 'unknown-format', file: 'f' })
  expect(connectorFor(file, undefined, [])).toMatchObject({ code: 'unknown-format' })
})

test('of a file that is nobody’s because it is broken, the place where it breaks is told', () => {
  const refusalOf = (name: string, text: string) => connectorFor(textFile(name, text), undefined, [none])
  expect(refusalOf('a.json', '{"a": 1,\n "b"')).toMatchObject({ code: 'not-json', file: 'a.json', line: 2, column: 5 })
  expect(refusalOf('a.json', '['.repeat(10_000))).toMatchObject({ code: 'too-deep', line: 1, column: 201 })
  expect(refusalOf('a.yml', 'a: [1')).toMatchObject({ code: 'not-yaml', line: 1 })
  expect(refusalOf('a.toml', 'a = 1\nb')).toMatchObject({ code: 'not-toml', line: 2 })
  expect(refusalOf('a.json', '{"a": [1,], /* fine */ }')).toMatchObject({ code: 'unknown-format' })
  expect(refusalOf('a.txt', '{"a"')).toMatchObject({ code: 'unknown-format' })
})

test('two that are as sure are refused with both names', () => {
  const refusal = connectorFor(file, undefined, [shape, connector('other', 1), none])
  expect(refusal).toMatchObject({ code: 'ambiguous-format', reason: expect.stringMatching(/shape or other/) })
})

test('a format that is given is taken at its word', () => {
  expect(connectorFor(file, 'none', [none, marker])).toBe(none)
  expect(connectorFor(file, 'nothing', [none, marker])).toMatchObject({
    code: 'unknown-format',
    reason: expect.stringContaining('none, marker'),
  })
})

test('the real connectors know their own files', () => {
  const formatOf = (text: string) => {
    const found = connectorFor(textFile('f', text))
    return 'format' in found ? found.format : found.code
  }
  expect(formatOf('{"throughline": 1, "source": "s"}')).toBe('facts')
  expect(formatOf('{"throughline": 1, "source": "s", "assets": [{')).toBe('facts')
  expect(formatOf('{"assets": [], "relations": []}')).toBe('facts')
  expect(formatOf('id,sensitivity\nd,3\n')).toBe('data-classification')
  expect(formatOf('[{"arn": "arn:aws:s3:::b", "sensitivity": "restricted"}]')).toBe('data-classification')
  expect(formatOf('{"name": "something else"}')).toBe('unknown-format')
  expect(formatOf('name,age\nann,3\n')).toBe('unknown-format')
  expect(formatOf('')).toBe('unknown-format')
})

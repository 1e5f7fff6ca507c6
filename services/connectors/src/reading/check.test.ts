import { expect, test } from 'vitest'
import { z } from 'zod'
import { check } from './check.ts'
import { parseJsonDocument } from './json-document.ts'
import { isRejection } from './rejection.ts'
import { textFile } from './source-file.ts'

const schema = z.strictObject({
  name: z.string(),
  port: z.int().max(100),
  mode: z.enum(['on', 'off']),
  when: z.iso.datetime({ offset: true }).optional(),
  args: z.array(z.union([z.string(), z.object({ value: z.string() })])),
})

function rejectionsOf(value: unknown) {
  const document = parseJsonDocument(textFile('f.json', JSON.stringify({ server: value }, null, 1)))
  if (isRejection(document)) throw new Error(document.reason)
  const checked = check(schema, value, { document, file: 'f.json', pointer: '/server' })
  return checked.ok ? [] : checked.rejections
}

test('what fits is given back typed', () => {
  expect(rejectionsOf({ name: 'n', port: 1, mode: 'on', args: ['a', { value: 'b' }] })).toEqual([])
})

test('what does not fit is told by code, pointer, line and words', () => {
  const found = rejectionsOf({
    name: 7,
    port: 900,
    mode: 'secret',
    when: 'secret',
    args: ['a', { value: 5 }],
    more: 'secret',
  })
  expect(found.map(({ code, pointer, line }) => [code, pointer, line])).toEqual([
    ['wrong-type', '/server/name', 3],
    ['out-of-range', '/server/port', 4],
    ['not-allowed', '/server/mode', 5],
    ['wrong-format', '/server/when', 6],
    ['wrong-type', '/server/args/1/value', 10],
    ['unknown-property', '/server/more', 13],
  ])
  expect(found.map(({ reason }) => reason)).toEqual([
    'expected text, or it is missing',
    'larger than the limit 100',
    'expected one of on, off',
    'expected text in the form of an ISO 8601 time with offset',
    'expected text, or it is missing',
    'a property that is not known here',
  ])
  expect(JSON.stringify(found)).not.toContain('secret')
})

test('what is missing is placed where it should be', () => {
  expect(rejectionsOf({ port: 1, mode: 'on', args: [] })).toEqual([
    {
      code: 'wrong-type',
      file: 'f.json',
      pointer: '/server/name',
      line: 2,
      column: 12,
      reason: 'expected text, or it is missing',
    },
  ])
})

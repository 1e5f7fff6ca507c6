import { z } from 'zod'
import type { Rejection } from '../connector.ts'
import type { JsonDocument } from './document.ts'
import { pointer, segmentsOf } from './pointer.ts'

/** Where a value came from: its document, the file's name in evidence, and the value's pointer in the document. */
export interface CheckedAt {
  readonly document: JsonDocument
  readonly file: string
  readonly pointer: string
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rejections: readonly Rejection[] }

/** Checks a value against their shape; what does not fit becomes rejections that say where and what, never the value. */
export function check<T>(schema: z.ZodType<T>, value: unknown, at: CheckedAt): Checked<T> {
  const result = schema.safeParse(value, { reportInput: false })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, rejections: result.error.issues.map((issue) => rejectionOf(issue, at)) }
}

function rejectionOf(issue: z.core.$ZodIssue, at: CheckedAt): Rejection {
  const { code, reason, path } = inWords(deepest(issue))
  const inside = [
    ...segmentsOf(at.pointer),
    ...path.map((segment) => (typeof segment === 'number' ? segment : String(segment))),
  ]
  const place = pointer(...inside)
  return { code, file: at.file, pointer: place, ...at.document.place(place), reason }
}

/** Of a union, the one issue of the alternative that came furthest; the union itself where none stands out. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flat().filter((each) => each.path.length > 0)
  const furthest = inner.toSorted((a, b) => b.path.length - a.path.length)[0]
  return furthest === undefined ? issue : deepest({ ...furthest, path: [...issue.path, ...furthest.path] })
}

interface InWords {
  readonly code: string
  readonly reason: string
  readonly path: readonly PropertyKey[]
}

function inWords(issue: z.core.$ZodIssue): InWords {
  const { path } = issue
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', reason: `expected ${named(issue.expected)}, or it is missing`, path }
    case 'invalid_value':
      return { code: 'not-allowed', reason: `expected one of ${issue.values.map(String).join(', ')}`, path }
    case 'invalid_format':
      return { code: 'wrong-format', reason: `expected text in the form of ${named(issue.format)}`, path }
    case 'too_big':
      return { code: 'out-of-range', reason: `larger than the limit ${issue.maximum}`, path }
    case 'too_small':
      return { code: 'out-of-range', reason: `smaller than the limit ${issue.minimum}`, path }
    case 'not_multiple_of':
      return { code: 'out-of-range', reason: `not a multiple of ${issue.divisor}`, path }
    case 'unrecognized_keys':
      return {
        code: 'unknown-property',
        reason: 'a property that is not known here',
        path: [...path, ...issue.keys.slice(0, 1)],
      }
    case 'invalid_key':
      return { code: 'wrong-key', reason: 'a property name that is not allowed', path }
    case 'invalid_union':
      return { code: 'wrong-type', reason: 'it fits none of the accepted shapes', path }
    case 'invalid_element':
      return { code: 'wrong-type', reason: 'an element does not have the accepted shape', path }
    case 'custom':
      return { code: 'not-accepted', reason: issue.message, path }
  }
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  datetime: 'an ISO 8601 time with offset',
}

function named(word: string): string {
  return names[word] ?? word
}

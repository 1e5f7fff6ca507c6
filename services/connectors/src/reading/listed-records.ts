import type { z } from 'zod'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import { holdsSecret } from '../secrets/redact.ts'
import { type CheckedAt, check } from './check.ts'
import type { JsonDocument } from './document.ts'
import { pointer } from './pointer.ts'

/** An object of JSON whose members are not known yet. */
export type Table = Readonly<Record<string, unknown>>

/** A record of a list in a document, not yet checked. */
export interface ListedRecord {
  readonly value: unknown
  /** JSON pointer. */
  readonly at: string
  /** The name that its list stands under; absent where the document is the list. */
  readonly list?: string
}

/**
 * The records of an answer of an API: the document is the list, or each of its members that is a list of objects is one
 * (`data`, `value`, `Resources`, or several answers put together under names of their own).
 */
export function listedRecords(value: unknown): readonly ListedRecord[] {
  if (Array.isArray(value)) return value.map((record: unknown, index) => ({ value: record, at: pointer(index) }))
  if (!isTable(value)) return []
  return Object.entries(value).flatMap(([list, records]) => {
    if (!Array.isArray(records) || (records.length > 0 && !records.some(isTable))) return []
    return records.map((record: unknown, index) => ({ value: record, at: pointer(list, index), list }))
  })
}

/** True where an answer says itself that more pages follow. */
export function hasMorePages(value: unknown): boolean {
  if (!isTable(value)) return false
  const next = value['next_page_token'] ?? value['nextCursor'] ?? value['@odata.nextLink']
  return value['has_more'] === true || (typeof next === 'string' && next !== '')
}

/** Narrows to an object that is no list. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A record that has the shape of its kind, with its place. */
export interface TakenRecord<T> {
  readonly value: T
  readonly place: RecordPlace
}

/** A record whose parts can be named too. */
export interface RecordInDocument<T> extends TakenRecord<T> {
  /** The place of a part of it, by the segments that lead there: what is refused alone is named alone. */
  readonly within: (...segments: readonly (string | number)[]) => RecordPlace
}

/**
 * The record as the schema leaves it, or undefined: then the builder counted why. What the schema keeps may hold no secret
 * in clear, so a schema names only what is used.
 */
export function takeRecord<T>(
  schema: z.ZodType<T>,
  record: Pick<ListedRecord, 'value' | 'at'>,
  of: { readonly document: JsonDocument; readonly file: string },
  builder: ClaimBuilder,
): RecordInDocument<T> | undefined {
  const at: CheckedAt = { ...of, pointer: record.at }
  const checked = check(schema, record.value, at)
  if (!checked.ok) {
    for (const rejection of checked.rejections) builder.reject(rejection)
    return undefined
  }
  const place = recordPlace(of.document, record.at)
  if (textsIn(checked.value).some(holdsSecret)) {
    builder.reject({ code: 'secret-in-clear', ...place, reason: 'a text in it holds a secret in clear' })
    return undefined
  }
  const within: RecordInDocument<T>['within'] = (...segments) =>
    recordPlace(of.document, record.at + pointer(...segments))
  return { value: checked.value, place, within }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...Object.values(value).flatMap(textsIn), ...(Array.isArray(value) ? [] : Object.keys(value))]
}

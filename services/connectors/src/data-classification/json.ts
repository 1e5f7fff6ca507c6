import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import { check } from '../reading/check.ts'
import type { JsonDocument } from '../reading/document.ts'
import { pointer } from '../reading/pointer.ts'
import { isClassification, rowOf } from './columns.ts'
import { foundBy } from './macie.ts'
import { normaliseRow, type PlacedRow, stateRows } from './normalise.ts'
import { macieFindingSchema, rowSchema } from './wire.ts'

const listNames = ['findings', 'datasets', 'records', 'classifications', 'items'] as const

/** The records of a file: a list itself, or the list under one of the usual names. */
export function recordsIn(value: unknown): { records: readonly unknown[]; path: readonly string[] } | undefined {
  if (Array.isArray(value)) return { records: value, path: [] }
  if (!isObject(value)) return undefined
  for (const key of listNames) {
    const list = value[key]
    if (Object.hasOwn(value, key) && Array.isArray(list)) return { records: list, path: [key] }
  }
  return undefined
}

/** 2 for findings of Macie, 1 for records with the columns of a classification. */
export function certaintyOf(value: unknown): 0 | 1 | 2 {
  const first = recordsIn(value)?.records.find(isObject)
  if (first === undefined) return 0
  if (isMacie(first)) return 2
  return isClassification(Object.keys(first)) ? 1 : 0
}

/** The newest time at which a record says it was updated. */
export function observedIn(value: unknown): string | undefined {
  const times = (recordsIn(value)?.records ?? []).flatMap((record) => {
    const time = isObject(record) ? record['updatedAt'] : undefined
    return typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? [new Date(time).toISOString()] : []
  })
  return times.sort().at(-1)
}

/** Reads a list of rows or of Macie's findings. */
export function readJson(document: JsonDocument, file: string, builder: ClaimBuilder): void {
  const list = recordsIn(document.value)
  if (list === undefined) {
    const reason = `expected a list of records, or one under ${listNames.join(', ')}`
    builder.reject({ code: 'wrong-type', pointer: '', ...document.place(''), reason })
    return
  }
  const { records, path } = list
  const rows: PlacedRow[] = []
  for (const [index, record] of records.entries()) {
    const at = { document, file, pointer: pointer(...path, index) }
    const place = recordPlace(document, at.pointer)
    if (!isObject(record)) {
      builder.reject({ code: 'wrong-type', ...place, reason: 'expected an object' })
      continue
    }
    if (isMacie(record)) {
      const finding = check(macieFindingSchema, record, at)
      if (finding.ok) stateFinding(builder, finding.value, place)
      else for (const rejection of finding.rejections) builder.reject(rejection)
      continue
    }
    const checked = check(rowSchema, rowOf(record), at)
    if (!checked.ok) {
      for (const rejection of checked.rejections) builder.reject(rejection)
      continue
    }
    const row = normaliseRow(checked.value)
    if ('code' in row) builder.reject({ code: row.code, ...place, reason: row.reason })
    else rows.push({ row, place })
  }
  stateRows(builder, rows)
}

function stateFinding(
  builder: ClaimBuilder,
  finding: Parameters<typeof foundBy>[0],
  place: { pointer: string; line: number },
): void {
  const found = foundBy(finding)
  // Policy findings and archived ones say nothing of what the bucket holds now.
  if (found === undefined || finding.archived === true) return
  const { arn, name } = finding.resourcesAffected.s3Bucket
  const note = 'sensitivity follows from the categories that Macie found'
  builder.asset(dataset, arn, name ?? arn, { ...found }, place, 'computed', note)
}

function isMacie(record: Readonly<Record<string, unknown>>): boolean {
  return 'resourcesAffected' in record && 'id' in record
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

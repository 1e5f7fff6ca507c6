import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { holdsSecret } from '../secrets/redact.ts'
import { classesOf } from './classes.ts'
import { type DataKind, dataKinds, kindOf } from './kind-of.ts'
import { sensitivityOf, sensitivityWords } from './sensitivity.ts'
import type { Row } from './wire.ts'

/** A row in our words, or why it is not taken. */
export type NormalisedRow =
  | {
      readonly id: string
      readonly kind: DataKind
      readonly name: string | undefined
      readonly properties: Readonly<Record<string, PropertyValue>>
    }
  | { readonly code: string; readonly reason: string; readonly column?: string }

/** Turns a row into what it states of one asset. */
export function normaliseRow(row: Row): NormalisedRow {
  const kind = kindOf(row.kind, row.id)
  if (kind === undefined) {
    return { code: 'unknown-kind', column: 'kind', reason: `expected one of ${dataKinds}` }
  }
  const texts = [row.id, row.name ?? '', ...(typeof row.classes === 'string' ? [row.classes] : (row.classes ?? []))]
  if (texts.some(holdsSecret)) return { code: 'secret-in-clear', reason: 'a text in it holds a secret in clear' }
  if (!texts.every((text) => text.isWellFormed()) || /\p{Cc}/u.test(row.id)) {
    return { code: 'not-accepted', reason: 'expected text without control characters' }
  }
  const properties: Record<string, PropertyValue> = {}
  if (row.sensitivity !== undefined) {
    const sensitivity = sensitivityOf(row.sensitivity)
    if (sensitivity === undefined) {
      return { code: 'unknown-sensitivity', column: 'sensitivity', reason: `expected ${sensitivityWords}` }
    }
    properties['sensitivity'] = sensitivity
  }
  if (row.classes !== undefined) properties['classes'] = classesOf(row.classes)
  if (row.records !== undefined) {
    const records = recordsOf(row.records)
    if (records === undefined) {
      return { code: 'wrong-type', column: 'records', reason: 'expected a whole number, 0 or more' }
    }
    properties['records'] = records
  }
  return { id: row.id, kind, name: row.name === '' ? undefined : row.name, properties }
}

/** A stated row with its place, kept until all kinds are known. */
export interface PlacedRow {
  readonly row: Exclude<NormalisedRow, { code: string }>
  readonly place: RecordPlace
}

/** States every row. Of an id that is given two kinds neither can be believed, so all its rows are refused. */
export function stateRows(builder: ClaimBuilder, rows: readonly PlacedRow[]): void {
  const kinds = new Map<string, Set<DataKind>>()
  for (const { row } of rows) kinds.set(row.id, (kinds.get(row.id) ?? new Set<DataKind>()).add(row.kind))
  for (const { row, place } of rows) {
    if ((kinds.get(row.id)?.size ?? 0) > 1) {
      builder.reject({ code: 'two-kinds', ...place, reason: 'its id is stated with two kinds' })
    } else builder.asset(row.kind, row.id, row.name ?? row.id, row.properties, place)
  }
}

/** `12000`, `12,000` or `12 000`. */
function recordsOf(cell: string | number): number | undefined {
  const number = typeof cell === 'number' ? cell : /^\d[\d, _']*$/.test(cell) ? Number(cell.replaceAll(/\D/g, '')) : -1
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

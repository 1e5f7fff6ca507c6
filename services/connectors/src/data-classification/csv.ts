import { parse } from 'csv-parse/sync'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import type { SourceFile } from '../connector.ts'
import { check } from '../reading/check.ts'
import { firstLines } from '../reading/csv-lines.ts'
import { isClassification, rowOf } from './columns.ts'
import { normaliseRow, type PlacedRow, stateRows } from './normalise.ts'
import { rowSchema } from './wire.ts'

const maxRecordBytes = 1024 * 1024

/** True where the first line has the headers of a classification. */
export function isClassificationCsv(text: string): boolean {
  const line = text.slice(0, 8192).split(/\r?\n/, 1)[0] ?? ''
  if (/^\s*[[{]/.test(line)) return false
  return isClassification(line.split(delimiterOf(line)).map(unquoted))
}

/** Reads the rows of a CSV file. Places are lines: where a cell holds line breaks, the line where the row begins. */
export function readCsv(file: SourceFile, builder: ClaimBuilder): void {
  const headers: string[] = []
  const rows: PlacedRow[] = []
  for (const { record, line } of records(file, builder)) {
    if (headers.length === 0) {
      headers.push(...record)
      if (isClassification(headers)) continue
      const reason = 'the first line names no column for the asset, or none for its sensitivity or classes'
      builder.reject({ code: 'wrong-columns', line, reason })
      return
    }
    if (record.length !== headers.length) {
      const reason = `it has ${record.length} cells where the header has ${headers.length}`
      builder.reject({ code: 'wrong-columns', line, reason })
      continue
    }
    const cells = Object.fromEntries(record.map((cell, at) => [headers[at] ?? '', cell.trim()]))
    const document = { value: cells, place: () => ({ line, column: 1 }) }
    const checked = check(rowSchema, rowOf(cells), { document, file: file.file, pointer: '' })
    if (!checked.ok) {
      for (const rejection of checked.rejections) builder.reject(rejection)
      continue
    }
    const row = normaliseRow(checked.value)
    if ('code' in row) builder.reject({ code: row.code, line, reason: inColumn(row) })
    else rows.push({ row, place: { line } })
  }
  if (headers.length === 0) builder.reject({ code: 'not-csv', line: 1, reason: 'it has no line with column names' })
  stateRows(builder, rows)
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly line: number
}

function records(file: SourceFile, builder: ClaimBuilder): readonly CsvRecord[] {
  const found: CsvRecord[] = []
  const firstLine = file.text.split(/\r?\n/, 1)[0] ?? ''
  const begin = firstLines(file.text)
  parse(file.text, {
    delimiter: delimiterOf(firstLine),
    relax_column_count: true,
    // A quote that closes too early would take all rows after it along; its own row is refused below.
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxRecordBytes,
    skip_records_with_error: true,
    on_record: (record: readonly string[], { lines }) => {
      const line = begin(lines)
      if (!record.some(halfQuoted)) found.push({ record, line })
      else builder.reject({ code: 'not-csv', line, reason: 'it is not valid CSV: text after a closing quote' })
      return undefined
    },
    // The parser's messages quote the cell; its code and line do not.
    on_skip: (error) => {
      const line = begin(typeof error?.['lines'] === 'number' ? error['lines'] : 1)
      builder.reject({ code: 'not-csv', line, reason: `it is not valid CSV: ${words(error?.code ?? '')}` })
      return undefined
    },
  })
  return found
}

function halfQuoted(cell: string): boolean {
  return cell.startsWith('"') && !cell.endsWith('"')
}

function words(code: string): string {
  const plain = code.replace(/^CSV_/, '').toLowerCase().replaceAll('_', ' ')
  return plain === '' ? 'the row cannot be read' : plain
}

function inColumn(row: { readonly reason: string; readonly column?: string }): string {
  return row.column === undefined ? row.reason : `column ${row.column}: ${row.reason}`
}

/** Comma, semicolon or tab: whichever the header has most of. */
function delimiterOf(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1')
}

import { plainText } from '../ui/plain-text.ts'
import type { ExportRow, ExportValue } from './exported.ts'

/**
 * Rows as CSV (RFC 4180), the union of their columns. A text that a spreadsheet would run as a formula gets an apostrophe before it, as
 * OWASP advises; marks that turn directions and control characters are left out.
 */
export function csvOf(rows: readonly ExportRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))]
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function cell(value: ExportValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = plainText(value, Number.POSITIVE_INFINITY)
  // Full-width signs too: some spreadsheets fold them.
  const inert = /^\s*[=+\-@＝＋－＠|%]/u.test(text) ? `'${text}` : text
  return /[",\r\n']|^\s|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

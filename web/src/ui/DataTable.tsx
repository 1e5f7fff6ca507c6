import type { ReactNode } from 'react'
import { SortHeader } from './SortHeader.tsx'
import tables from './table.module.css'
import { type CellValue, type Sorted, useSorted } from './use-sorted.ts'

/** A column of a table that sorts. */
export interface Column<Row> {
  readonly id: string
  readonly words: string
  /** What the table is sorted and searched by. */
  readonly value: (row: Row) => CellValue
  /** What is shown; absent: the value. */
  readonly cell?: (row: Row) => ReactNode
  readonly number?: boolean
  /** Left out where there is little room. */
  readonly wide?: boolean
  readonly muted?: boolean
}

interface Props<Row> {
  /** What it is called; absent: a heading says it. */
  readonly label?: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly isCurrent?: (row: Row) => boolean
  /** Where the page sorts the rows itself, by `sortValues`. */
  readonly sorted?: Sorted<Row, string>
  /** In place of the rows until they are there. */
  readonly loading?: ReactNode
}

/** A table whose columns sort it. */
export function DataTable<Row>({ label, rows, columns, rowKey, isCurrent, sorted, loading }: Props<Row>) {
  const own = useSorted(rows, sortValues(columns))
  const { rows: shown, sorting, sortBy } = sorted ?? own
  return (
    <table className={tables.table} {...(label === undefined ? {} : { 'aria-label': label })}>
      <thead>
        <tr>
          {columns.map(({ id, words, number = false, wide = false }) => (
            <SortHeader
              key={id}
              column={id}
              words={words}
              number={number}
              wide={wide}
              sorting={sorting}
              onSort={sortBy}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {loading}
        {shown.map((row) => (
          <tr key={rowKey(row)} aria-current={isCurrent?.(row) ? 'true' : undefined}>
            {columns.map(({ id, value, cell, number, wide, muted }) => (
              <td
                key={id}
                className={[number && tables.number, wide && tables.wide, muted && tables.muted]
                  .filter(Boolean)
                  .join(' ')}
              >
                {cell === undefined ? value(row) : cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What each column is sorted by. */
export function sortValues<Row>(columns: readonly Column<Row>[]): Readonly<Record<string, (row: Row) => CellValue>> {
  return Object.fromEntries(columns.map(({ id, value }) => [id, value]))
}

/** Rows of which some column has a text in it, whatever its case. */
export function rowsWith<Row>(rows: readonly Row[], columns: readonly Column<Row>[], text: string): readonly Row[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return rows
  return rows.filter((row) =>
    columns.some(({ value }) =>
      String(value(row) ?? '')
        .toLowerCase()
        .includes(wanted),
    ),
  )
}

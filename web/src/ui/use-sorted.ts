import { useState } from 'react'

/** How a table is sorted: by a column, in a direction. */
export interface Sorting<Column extends string> {
  readonly column: Column
  readonly descending: boolean
}

/** Rows in the order that the reader asked for, and what a header needs to ask. */
export interface Sorted<Row, Column extends string> {
  readonly rows: readonly Row[]
  readonly sorting: Sorting<Column> | undefined
  /** Sorts by a column; again, the other way round; a third time, as they came. */
  readonly sortBy: (column: Column) => void
}

/** What a cell is sorted by. Nothing comes last, whichever way. */
export type CellValue = string | number | null | undefined

/** @param values what each column is sorted by */
export function useSorted<Row, Column extends string>(
  rows: readonly Row[],
  values: Readonly<Record<Column, (row: Row) => CellValue>>,
): Sorted<Row, Column> {
  const [sorting, setSorting] = useState<Sorting<Column>>()
  return {
    rows: sorting === undefined ? rows : sortRows(rows, values[sorting.column], sorting.descending),
    sorting,
    sortBy(column) {
      if (sorting?.column !== column) setSorting({ column, descending: false })
      else setSorting(sorting.descending ? undefined : { column, descending: true })
    },
  }
}

/** Rows by one value: numbers by size, texts as people order them ("tool 2" before "tool 10"); equal ones stay as they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => CellValue,
  descending: boolean,
): readonly Row[] {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a) ?? undefined, valueOf(b) ?? undefined]
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
    return descending ? -order : order
  })
}

import { ChevronDown, ChevronUp } from 'lucide-react'
import tables from './table.module.css'
import type { Sorting } from './use-sorted.ts'

interface Props<Column extends string> {
  readonly column: Column
  readonly words: string
  readonly sorting: Sorting<Column> | undefined
  readonly onSort: (column: Column) => void
  readonly number?: boolean
  /** Left out where there is little room. */
  readonly wide?: boolean
}

/** The head of a column that sorts the table by it. */
export function SortHeader<Column extends string>({ column, words, sorting, onSort, number, wide }: Props<Column>) {
  const active = sorting?.column === column ? sorting : undefined
  const Icon = active?.descending ? ChevronDown : ChevronUp
  return (
    <th
      scope="col"
      className={[number ? tables.number : '', wide ? tables.wide : ''].join(' ')}
      aria-sort={active === undefined ? 'none' : active.descending ? 'descending' : 'ascending'}
    >
      <button type="button" className={tables.sort} onClick={() => onSort(column)}>
        {words}
        <Icon size={12} aria-hidden="true" style={active === undefined ? { opacity: 0 } : {}} />
      </button>
    </th>
  )
}

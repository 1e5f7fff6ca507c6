import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import { SortHeader } from '../ui/SortHeader.tsx'
import tables from '../ui/table.module.css'
import { useSorted } from '../ui/use-sorted.ts'
import { cellsOf, type Shown, shownCell, wordsOf } from './cells.ts'
import styles from './queries.module.css'
import type { QueryAnswer } from './queries-queries.ts'

/** What a query found, sortable by every column; each row can be opened on the canvas. */
export function ResultTable({ answer: { columns, rows } }: { readonly answer: QueryAnswer }) {
  const shown = rows.map(({ cells, assets }, number) => ({ number, assets, cells: cellsOf(cells).map(shownCell) }))
  const values = Object.fromEntries(
    columns.map((_, index) => [String(index), (row: Row) => sortedBy(row.cells[index])]),
  )
  const sorted = useSorted<Row, string>(shown, values)
  return (
    <div className={`${tables.scroller} ${styles.table}`}>
      <table className={tables.table}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <SortHeader
                key={column}
                column={String(index)}
                words={column}
                sorting={sorted.sorting}
                onSort={sorted.sortBy}
              />
            ))}
            <th scope="col">Canvas</th>
          </tr>
        </thead>
        <tbody>
          {sorted.rows.map(({ number, assets, cells }) => (
            <tr key={number}>
              {columns.map((column, index) => (
                <td key={column}>
                  <Cell cell={cells[index]} />
                </td>
              ))}
              <td>
                {assets.length > 0 && (
                  <Link to="/explore" search={{ show: [...assets] }}>
                    Open
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Row {
  readonly number: number
  readonly assets: readonly string[]
  readonly cells: readonly Shown[]
}

function sortedBy(cell: Shown | undefined): string | number | undefined {
  if (cell === undefined) return undefined
  if (cell.sort === 'number') return cell.value
  return wordsOf(cell) || undefined
}

function Cell({ cell }: { readonly cell: Shown | undefined }) {
  if (cell?.sort === 'asset')
    return (
      <Link to="/inventory" search={{ asset: cell.id }} className={tables.named} title={cell.id}>
        <KindIcon kind={cell.kind} size={14} />
        <bdi>{cell.name === '' ? cell.id : cell.name}</bdi>
      </Link>
    )
  if (cell?.sort === 'list')
    return (
      <ul className={styles.items}>
        {cell.items.map((item, index) => (
          <li key={index}>
            <Cell cell={item} />
          </li>
        ))}
      </ul>
    )
  return <bdi>{cell === undefined ? '' : wordsOf(cell)}</bdi>
}

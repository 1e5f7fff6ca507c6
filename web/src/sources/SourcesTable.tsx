import { Bone } from '../ui/Bone.tsx'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import tables from '../ui/table.module.css'
import type { Sorted } from '../ui/use-sorted.ts'
import type { ListedSource } from './sources-queries.ts'

interface Props {
  readonly sorted: Sorted<ListedSource, string>
  readonly columns: readonly Column<ListedSource>[]
  /** Whether they are still to come. */
  readonly loading: boolean
  readonly chosen: string | undefined
}

/** Every source with what it brought and how its last sync went, live. */
export function SourcesTable({ sorted, columns, loading, chosen }: Props) {
  return (
    <div className={tables.scroller}>
      <DataTable
        label="Sources"
        rows={sorted.rows}
        columns={columns}
        sorted={sorted}
        rowKey={({ id }) => id}
        isCurrent={({ name }) => name === chosen}
        loading={loading && <LoadingRows columns={columns.length} />}
      />
    </div>
  )
}

function LoadingRows({ columns }: { readonly columns: number }) {
  return Array.from({ length: 6 }, (_, index) => (
    <tr key={index}>
      <td colSpan={columns}>
        <Bone width={120 + ((index * 53) % 80)} height={21} />
      </td>
    </tr>
  ))
}

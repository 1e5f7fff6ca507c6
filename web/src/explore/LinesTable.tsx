import { formOfAccess } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import { SortHeader } from '../ui/SortHeader.tsx'
import tables from '../ui/table.module.css'
import { useSorted } from '../ui/use-sorted.ts'
import styles from './explore.module.css'
import { lineRows } from './line-rows.ts'
import type { Scene } from './scene.ts'
import type { Explore } from './use-explore.ts'

/** Every line of the canvas: what an attacker walks, and what is related to what. */
export function LinesTable({ scene, explore }: { readonly scene: Scene; readonly explore: Explore }) {
  const { search, go } = explore
  const { rows, sorting, sortBy } = useSorted(lineRows(scene), {
    from: ({ from }) => from,
    what: ({ what }) => what,
    to: ({ to }) => to,
    held: ({ line }) => (line.sort === 'step' ? line.access : undefined),
    paths: ({ paths }) => paths,
  })
  const sort = { sorting, onSort: sortBy }
  return (
    <table className={tables.table} aria-label="Lines of the canvas">
      <thead>
        <tr>
          <SortHeader column="from" words="From" {...sort} />
          <SortHeader column="what" words="Rule or relation" {...sort} />
          <SortHeader column="to" words="To" {...sort} />
          <SortHeader column="held" words="Held as" {...sort} />
          <SortHeader column="paths" words="Paths" number {...sort} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, from, what, to, paths }) => (
          <tr key={line.id} aria-current={line.id === search.line ? 'true' : undefined}>
            <td>{from}</td>
            <td>
              <button
                type="button"
                className={styles.nameButton}
                onClick={() => go({ ...search, line: line.id, chosen: [] })}
              >
                {what}
              </button>
            </td>
            <td>{to}</td>
            <td className={tables.nowrap}>
              {line.sort === 'step' && (
                <>
                  <svg width="34" height="10" aria-hidden="true">
                    <LineStroke from={1} to={27} y={5} form={formOfAccess(line.access)} />
                  </svg>
                  {line.access}
                </>
              )}
            </td>
            <td className={tables.number}>{paths}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

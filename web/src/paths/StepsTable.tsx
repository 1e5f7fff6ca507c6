import { Link } from '@tanstack/react-router'
import { formOfAccess } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import { SortHeader } from '../ui/SortHeader.tsx'
import tables from '../ui/table.module.css'
import { useSorted } from '../ui/use-sorted.ts'
import type { ListedPath } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

interface Props {
  readonly path: ListedPath
  readonly search: PathsSearch
}

/** The line as a table: every step, what is held before and after. */
export function StepsTable({ path, search }: Props) {
  const { rows, sorting, sortBy } = useSorted(
    path.steps.map((step, index) => ({ step, index })),
    {
      step: ({ index }) => index,
      rule: ({ step }) => step.rule.id,
      from: ({ step }) => step.from.asset.name,
      to: ({ step }) => step.to.asset.name,
      access: ({ step }) => step.to.access,
    },
  )
  const sort = { sorting, onSort: sortBy }
  return (
    <div className={tables.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <SortHeader column="step" words="Step" {...sort} />
            <SortHeader column="rule" words="Rule" {...sort} />
            <SortHeader column="from" words="From" {...sort} />
            <SortHeader column="to" words="To" {...sort} />
            <SortHeader column="access" words="Held as" {...sort} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step: { rule, from, to }, index }) => (
            <tr key={index} aria-current={search.step === index + 1 ? 'step' : undefined}>
              <td>{index + 1}</td>
              <td>
                <Link to="/paths" search={{ ...search, path: path.id, step: index + 1 }}>
                  {rule.id}
                </Link>
              </td>
              <td>
                {from.asset.name} <span className={tables.muted}>{from.access}</span>
              </td>
              <td>{to.asset.name}</td>
              <td>
                <svg width="34" height="10" aria-hidden="true">
                  <LineStroke from={1} to={27} y={5} form={formOfAccess(to.access)} />
                </svg>
                {to.access}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

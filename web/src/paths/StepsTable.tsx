import { Link } from '@tanstack/react-router'
import { formOfAccess } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import tables from '../ui/table.module.css'
import type { ListedPath } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

interface Props {
  readonly path: ListedPath
  readonly search: PathsSearch
}

/** The line as a table: every step, what is held before and after. */
export function StepsTable({ path, search }: Props) {
  return (
    <div className={tables.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Rule</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Held as</th>
          </tr>
        </thead>
        <tbody>
          {path.steps.map(({ rule, from, to }, index) => (
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

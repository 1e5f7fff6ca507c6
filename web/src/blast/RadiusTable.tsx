import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import tables from '../ui/table.module.css'
import type { BlastSearch } from './blast-search.ts'
import type { RadiusAnswer } from './radius-queries.ts'

interface Props {
  readonly answer: RadiusAnswer
  readonly search: BlastSearch
}

/** Every foothold of the radius, the nearest first: the same as the canvas, nothing collapsed. */
export function RadiusTable({ answer, search }: Props) {
  const looks = useKinds()
  return (
    <div className={tables.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Asset</th>
            <th scope="col">Kind</th>
            <th scope="col">Held as</th>
            <th scope="col" className={tables.number}>
              Steps
            </th>
            <th scope="col" className={tables.number}>
              Difficulty
            </th>
            <th scope="col" className={tables.number}>
              Sensitivity
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.reached.map(({ foothold: { asset, access }, hops, cost }) => (
            <tr key={`${access}@${asset.key}`} aria-current={asset.key === search.chosen ? 'true' : undefined}>
              <td>
                <span className={tables.named}>
                  <KindIcon kind={asset.kind} />
                  <Link to="/blast" search={{ ...search, chosen: asset.key }}>
                    {asset.name}
                  </Link>
                </span>
              </td>
              <td className={tables.muted}>{looks.get(asset.kind)?.label}</td>
              <td className={tables.nowrap}>
                <svg width="34" height="10" aria-hidden="true">
                  <LineStroke from={1} to={27} y={5} form={formOfAccess(access)} />
                </svg>
                {access}
              </td>
              <td className={tables.number}>{hops}</td>
              <td className={tables.number}>{cost}</td>
              <td className={tables.number}>{asset.sensitivity}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

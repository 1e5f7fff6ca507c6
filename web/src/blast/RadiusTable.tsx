import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import { SortHeader } from '../ui/SortHeader.tsx'
import tables from '../ui/table.module.css'
import { useSorted } from '../ui/use-sorted.ts'
import type { BlastSearch } from './blast-search.ts'
import type { RadiusAnswer } from './radius-queries.ts'

interface Props {
  readonly answer: RadiusAnswer
  readonly search: BlastSearch
}

/** Every foothold of the radius, the nearest first: the same as the canvas, nothing collapsed. */
export function RadiusTable({ answer, search }: Props) {
  const looks = useKinds()
  const { rows, sorting, sortBy } = useSorted(answer.reached, {
    asset: ({ foothold }) => foothold.asset.name,
    kind: ({ foothold }) => looks.get(foothold.asset.kind)?.label ?? foothold.asset.kind,
    access: ({ foothold }) => foothold.access,
    hops: ({ hops }) => hops,
    cost: ({ cost }) => cost,
    sensitivity: ({ foothold }) => foothold.asset.sensitivity,
  })
  const sort = { sorting, onSort: sortBy }
  return (
    <div className={tables.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <SortHeader column="asset" words="Asset" {...sort} />
            <SortHeader column="kind" words="Kind" {...sort} />
            <SortHeader column="access" words="Held as" {...sort} />
            <SortHeader column="hops" words="Steps" number {...sort} />
            <SortHeader column="cost" words="Difficulty" number {...sort} />
            <SortHeader column="sensitivity" words="Sensitivity" number {...sort} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ foothold: { asset, access }, hops, cost }) => (
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

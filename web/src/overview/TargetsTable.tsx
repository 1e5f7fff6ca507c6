import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { Chip } from '../ui/Chip.tsx'
import { formatCount } from '../ui/format.ts'
import { SortHeader } from '../ui/SortHeader.tsx'
import tables from '../ui/table.module.css'
import { useSorted } from '../ui/use-sorted.ts'
import styles from './overview.module.css'
import type { OverviewAnswer, TargetExposure } from './overview-queries.ts'
import { ShareBar } from './ShareBar.tsx'

/** Bands from the worst; the API sends them in this order too. */
const bands = ['critical', 'high', 'moderate', 'low', 'none'] as const satisfies readonly TargetExposure['severity'][]

/** What must not be reached, and who reaches it. */
export function TargetsTable({ answer }: { readonly answer: OverviewAnswer }) {
  const looks = useKinds()
  const [all, setAll] = useState(false)
  const exposed = answer.targets.filter(({ severity }) => severity !== 'none')
  const { rows, sorting, sortBy } = useSorted(all ? answer.targets : exposed, {
    name: ({ asset }) => asset.name,
    kind: ({ asset }) => looks.get(asset.kind)?.label ?? asset.kind,
    severity: ({ severity }) => bands.indexOf(severity),
    exposure: ({ exposure }) => exposure.count,
    worth: ({ worth }) => worth,
    cost: ({ cost }) => cost,
  })
  const sort = { sorting, onSort: sortBy }
  const safe = answer.targets.length - exposed.length
  return (
    <section className={styles.section}>
      <h2>
        Exposure by target
        {safe > 0 && (
          <Chip active={all} onClick={() => setAll(!all)}>
            {all ? 'With' : 'And'} {formatCount(safe)} that nobody reaches
          </Chip>
        )}
      </h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <SortHeader column="name" words="Target" {...sort} />
            <SortHeader column="kind" words="Kind" wide {...sort} />
            <SortHeader column="severity" words="Severity" {...sort} />
            <SortHeader column="exposure" words="Entries that reach it" {...sort} />
            <th scope="col" className={tables.wide}>
              Who
            </th>
            <SortHeader column="worth" words="Worth" number {...sort} />
            <SortHeader column="cost" words="Difficulty" number {...sort} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ asset, accesses, severity, exposure, profiles, worth, cost }) => (
            <tr key={`${asset.key} ${accesses.join()}`}>
              <td>
                <span className={tables.named}>
                  <KindIcon kind={asset.kind} />
                  <Link to="/paths" search={{ to: asset.key }}>
                    {asset.name}
                  </Link>
                </span>
              </td>
              <td className={`${tables.muted} ${tables.wide}`}>{looks.get(asset.kind)?.label}</td>
              <td>
                <span className={styles.severity} data-band={severity}>
                  {severity}
                </span>
              </td>
              <td className={tables.nowrap}>
                <ShareBar share={exposure} />
              </td>
              <td className={`${tables.muted} ${tables.wide}`}>{profiles.join(', ')}</td>
              <td className={tables.number}>{worth}</td>
              <td className={tables.number}>{cost}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

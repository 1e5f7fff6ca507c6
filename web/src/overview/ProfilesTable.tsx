import { Link } from '@tanstack/react-router'
import { formatCount } from '../ui/format.ts'
import { SortHeader } from '../ui/SortHeader.tsx'
import tables from '../ui/table.module.css'
import { useSorted } from '../ui/use-sorted.ts'
import styles from './overview.module.css'
import type { OverviewAnswer } from './overview-queries.ts'
import { ShareBar } from './ShareBar.tsx'

/** Who the attackers are, and how much each sort of them reaches. */
export function ProfilesTable({ answer }: { readonly answer: OverviewAnswer }) {
  const { rows, sorting, sortBy } = useSorted(answer.profiles, {
    profile: ({ profile }) => profile,
    entries: ({ entries }) => entries,
    pairs: ({ pairs }) => pairs,
    targets: ({ targets }) => targets.count,
  })
  const sort = { sorting, onSort: sortBy }
  if (answer.profiles.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>Exposure by who it is</h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <SortHeader column="profile" words="Profile" {...sort} />
            <SortHeader column="entries" words="Entries" number {...sort} />
            <SortHeader column="pairs" words="Paths" number {...sort} />
            <SortHeader column="targets" words="Targets that they reach" {...sort} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ profile, entries, pairs, targets }) => (
            <tr key={profile}>
              <td>
                <Link to="/paths" search={{ profile }}>
                  {profile}
                </Link>
              </td>
              <td className={tables.number}>{formatCount(entries)}</td>
              <td className={tables.number}>{formatCount(pairs)}</td>
              <td>
                <ShareBar share={targets} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

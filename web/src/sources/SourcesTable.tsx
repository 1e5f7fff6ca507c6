import { Link } from '@tanstack/react-router'
import type { ScheduleStateFragment } from '../__generated__/graphql.ts'
import { Bone } from '../ui/Bone.tsx'
import { formatAgo, formatCount } from '../ui/format.ts'
import { StaleMark } from '../ui/StaleMark.tsx'
import tables from '../ui/table.module.css'
import { useNow } from '../ui/use-now.ts'
import { nextWords } from './health-words.ts'
import { SyncMark } from './SyncMark.tsx'
import styles from './sources.module.css'
import type { ListedSource } from './sources-queries.ts'

interface Props {
  /** Undefined until they are there. */
  readonly sources: readonly ListedSource[] | undefined
  /** Undefined while nobody can tell. */
  readonly schedules: readonly ScheduleStateFragment[] | undefined
  readonly chosen: string | undefined
}

/** Every source with what it brought and how its last sync went, live. */
export function SourcesTable({ sources, schedules, chosen }: Props) {
  const now = useNow()
  return (
    <div className={tables.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" className={tables.wide}>
              Format
            </th>
            <th scope="col">Last sync</th>
            <th scope="col" className={tables.wide}>
              Last complete
            </th>
            <th scope="col" className={tables.wide}>
              Next reading
            </th>
            <th scope="col" className={tables.number}>
              Assets
            </th>
            <th scope="col" className={tables.number}>
              Relations
            </th>
            <th scope="col" className={tables.number}>
              Refused
            </th>
          </tr>
        </thead>
        <tbody>
          {sources === undefined && <LoadingRows />}
          {sources?.map((source) => (
            <tr key={source.id} aria-current={source.name === chosen ? 'true' : undefined}>
              <td>
                <Link to="/sources" search={{ source: source.name }} replace>
                  {source.name}
                </Link>{' '}
                <StaleMark stale={source.stale} />
              </td>
              <td className={`mono ${tables.wide}`}>{source.format}</td>
              <td className={styles.sync}>{source.lastSync ? <SyncMark sync={source.lastSync} /> : 'never'}</td>
              <td className={`${styles.when} ${tables.wide}`}>
                {source.lastCompleteAt === null ? (
                  <span className={styles.warning}>never</span>
                ) : (
                  formatAgo(source.lastCompleteAt, now)
                )}
              </td>
              <td className={`${styles.when} ${tables.wide}`}>
                {schedules === undefined
                  ? 'not known'
                  : nextWords(
                      schedules.find((schedule) => schedule.source === source.name),
                      now,
                    )}
              </td>
              <td className={tables.number}>{formatCount(source.assets)}</td>
              <td className={tables.number}>{formatCount(source.relations)}</td>
              <td className={tables.number}>
                {source.refused > 0 ? <span className={styles.warning}>{formatCount(source.refused)}</span> : 0}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LoadingRows() {
  return Array.from({ length: 6 }, (_, index) => (
    <tr key={index}>
      <td colSpan={8}>
        <Bone width={120 + ((index * 53) % 80)} height={21} />
      </td>
    </tr>
  ))
}

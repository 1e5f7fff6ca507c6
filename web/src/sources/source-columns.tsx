import { Link } from '@tanstack/react-router'
import type { ScheduleStateFragment } from '../__generated__/graphql.ts'
import type { Column } from '../ui/DataTable.tsx'
import { formatAgo, formatCount } from '../ui/format.ts'
import { StaleMark } from '../ui/StaleMark.tsx'
import { nextWords } from './health-words.ts'
import { SyncMark } from './SyncMark.tsx'
import styles from './sources.module.css'
import type { ListedSource } from './sources-queries.ts'

/**
 * What the table says of a source.
 * @param schedules undefined while nobody can tell
 */
export function sourceColumns(
  schedules: readonly ScheduleStateFragment[] | undefined,
  now: number,
): readonly Column<ListedSource>[] {
  const next = (name: string) => schedules?.find(({ source }) => source === name)
  return [
    {
      id: 'name',
      words: 'Source',
      value: ({ name }) => name,
      cell: ({ name, stale }) => (
        <>
          <Link to="/sources" search={{ source: name }} replace>
            {name}
          </Link>{' '}
          <StaleMark stale={stale} />
        </>
      ),
    },
    {
      id: 'format',
      words: 'Format',
      value: ({ format }) => format,
      cell: ({ format }) => <span className="mono">{format}</span>,
      wide: true,
    },
    {
      id: 'sync',
      words: 'Last sync',
      value: ({ lastSync }) => lastSync?.startedAt,
      cell: ({ lastSync }) => <span className={styles.sync}>{lastSync ? <SyncMark sync={lastSync} /> : 'never'}</span>,
    },
    {
      id: 'complete',
      words: 'Last complete',
      value: ({ lastCompleteAt }) => lastCompleteAt,
      cell: ({ lastCompleteAt }) => (
        <span className={lastCompleteAt === null ? styles.warning : styles.when}>
          {lastCompleteAt === null ? 'never' : formatAgo(lastCompleteAt, now)}
        </span>
      ),
      wide: true,
    },
    {
      id: 'next',
      words: 'Next reading',
      value: ({ name }) => next(name)?.nextRunAt,
      cell: ({ name }) => (
        <span className={styles.when}>{schedules === undefined ? 'not known' : nextWords(next(name), now)}</span>
      ),
      wide: true,
    },
    {
      id: 'assets',
      words: 'Assets',
      value: ({ assets }) => assets,
      cell: ({ assets }) => formatCount(assets),
      number: true,
    },
    {
      id: 'relations',
      words: 'Relations',
      value: ({ relations }) => relations,
      cell: ({ relations }) => formatCount(relations),
      number: true,
    },
    {
      id: 'refused',
      words: 'Refused',
      value: ({ refused }) => refused,
      cell: ({ refused }) => (refused > 0 ? <span className={styles.warning}>{formatCount(refused)}</span> : 0),
      number: true,
    },
  ]
}

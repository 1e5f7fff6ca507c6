import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { titleOf } from '../paths/path-words.ts'
import { Bone } from '../ui/Bone.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { formatDate } from '../ui/format.ts'
import styles from './overview.module.css'
import { overviewDiffQuery, recentRevisionsQuery } from './overview-queries.ts'

/** What opened and what closed since the revision before. */
export function SinceBefore({ revision }: { readonly revision: number }) {
  const { data: recent } = useQuery(recentRevisionsQuery)
  const before = recent?.find(({ number }) => number < revision)
  return (
    <section className={styles.since} aria-label="Since the revision before">
      <h2>
        {before === undefined
          ? 'Since the revision before'
          : `Since revision ${before.number}, ${formatDate(before.publishedAt)}`}
      </h2>
      {recent === undefined && <Bone width="60%" />}
      {recent !== undefined && before === undefined && <p>This is the first revision that is kept.</p>}
      {before !== undefined && <Changes before={before.number} after={revision} />}
    </section>
  )
}

function Changes({ before, after }: { readonly before: number; readonly after: number }) {
  const query = useQuery(overviewDiffQuery(before, after))
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.isPending) return <Bone width="60%" />
  if (query.data.__typename !== 'DiffAnswer') return <p>{query.data.message}</p>
  const { openedCount, closedCount, opened, closed } = query.data
  if (openedCount + closedCount === 0) return <p>No path opened, and none closed.</p>
  return (
    <>
      <p>
        <strong className={styles.opened}>{openedCount} opened</strong>,{' '}
        <strong className={styles.closed}>{closedCount} closed</strong>
      </p>
      <ul>
        {opened.map(({ path, causes }) => (
          <li key={path.id} data-sign="+">
            <Link to="/paths" search={{ path: path.id }}>
              {titleOf(path)}
            </Link>
            {causes[0] !== undefined && <span>, by {causes[0].name}</span>}
          </li>
        ))}
        {closed.map(({ path, causes }) => (
          <li key={path.id} data-sign="−">
            <Link to="/paths" search={{ path: path.id, revision: before }}>
              {titleOf(path)}
            </Link>
            {causes[0] !== undefined && <span>, by {causes[0].name}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { formatAgo, formatCount } from '../ui/format.ts'
import list from '../ui/list.module.css'
import { useNow } from '../ui/use-now.ts'
import styles from './revisions.module.css'
import type { ListedRevision } from './revisions-queries.ts'

interface Props {
  readonly revisions: readonly ListedRevision[]
  readonly before: number | undefined
  readonly after: number | undefined
}

/** Revisions, newest first; any of them as the earlier or the later of the two that are compared. */
export function RevisionsList({ revisions, before, after }: Props) {
  const now = useNow()
  return (
    <>
      <div className={list.head}>
        <h1>Revisions</h1>
        <p className={list.meta}>{before !== undefined && after !== undefined && `From ${before} to ${after}`}</p>
      </div>
      <ol className={styles.revisions}>
        {revisions.map(({ number, publishedAt, assets, relations }) => (
          <li key={number} data-chosen={number === before || number === after}>
            <p>
              Revision {number}
              <span>{formatAgo(publishedAt, now)}</span>
            </p>
            <p className={styles.meta}>
              {formatCount(assets)} assets, {formatCount(relations)} relations
            </p>
            <p className={styles.choices}>
              <Link
                to="/revisions"
                search={{ before: number, ...(after === undefined ? {} : { after }) }}
                aria-current={number === before ? 'true' : undefined}
                activeProps={{}}
                disabled={after !== undefined && number >= after}
              >
                From here
              </Link>
              <Link
                to="/revisions"
                search={{ after: number, ...(before === undefined || before >= number ? {} : { before }) }}
                aria-current={number === after ? 'true' : undefined}
                activeProps={{}}
              >
                To here
              </Link>
              <Link to="/paths" search={{ revision: number }}>
                Its paths
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

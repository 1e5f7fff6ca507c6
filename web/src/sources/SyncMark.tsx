import type { SyncStateFragment } from '../__generated__/graphql.ts'
import { formatAgo, formatCount } from '../ui/format.ts'
import { useNow } from '../ui/use-now.ts'
import styles from './sources.module.css'

/** Words for how a sync ended. */
const ended = {
  completed: 'complete',
  partial: 'partial',
  failed: 'failed',
  cancelled: 'cancelled',
} as const

/** How a sync went, or how far it is: a line that fills while units are read. */
export function SyncMark({ sync }: { readonly sync: SyncStateFragment }) {
  const now = useNow()
  const { state, unitsDone, unitsTotal } = sync
  if (state !== 'running') {
    return (
      <span className={state === 'completed' ? undefined : styles.warning}>
        {ended[state]} <span className={styles.quiet}>{formatAgo(sync.finishedAt ?? sync.startedAt, now)}</span>
      </span>
    )
  }
  return (
    <span className={styles.running}>
      <progress
        max={Math.max(1, unitsTotal)}
        value={unitsDone}
        aria-label={`${sync.source}: ${unitsDone} of ${unitsTotal} units read`}
      />
      <span className={styles.quiet}>
        {sync.phase.toLowerCase()}, {formatCount(unitsDone)} of {formatCount(unitsTotal)}
      </span>
    </span>
  )
}

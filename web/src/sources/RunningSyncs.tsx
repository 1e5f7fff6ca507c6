import { useQuery } from '@tanstack/react-query'
import { SyncMark } from './SyncMark.tsx'
import styles from './sources.module.css'
import { recentSyncsQuery } from './sources-queries.ts'

/** What is being read now, and how far it is. Nothing where nothing is. */
export function RunningSyncs() {
  const { data = [] } = useQuery(recentSyncsQuery)
  const running = data.filter(({ state }) => state === 'running')
  if (running.length === 0) return null
  return (
    <section className={styles.band} aria-label="Running syncs">
      {running.map((sync) => (
        <div key={sync.id}>
          <span className={styles.what} title={sync.source}>
            {sync.source}
          </span>
          <SyncMark sync={sync} />
        </div>
      ))}
    </section>
  )
}

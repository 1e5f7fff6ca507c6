import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SyncStateFragment } from '../__generated__/graphql.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { formatCount } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { SourceHealth } from './SourceHealth.tsx'
import { SourceSchedule } from './SourceSchedule.tsx'
import { SyncMark } from './SyncMark.tsx'
import { SyncRejections } from './SyncRejections.tsx'
import { SyncUnits } from './SyncUnits.tsx'
import styles from './sources.module.css'
import { type ListedSource, syncQuery } from './sources-queries.ts'

/** How a source does, by what it is read, and its last sync: how it went, what was refused and why, unit by unit. */
export function SyncPanel({ source }: { readonly source: ListedSource }) {
  return (
    <div className={panel.panel}>
      <p className={panel.panelMeta}>{source.format}</p>
      <h2 className={panel.panelTitle}>{source.name}</h2>
      <Link to="/inventory" search={{ source: source.name }}>
        What it brought
      </Link>
      <SourceHealth source={source} />
      <SourceSchedule key={source.name} source={source.name} />
      {source.lastSync ? <LastSync sync={source.lastSync} /> : <p className={panel.quiet}>It has never been synced.</p>}
    </div>
  )
}

function LastSync({ sync }: { readonly sync: SyncStateFragment }) {
  const query = useQuery(syncQuery(sync.id, sync.state))
  return (
    <>
      <Section title="Last sync">
        <SyncMark sync={sync} />
        <dl className={styles.counts}>
          {(['accepted', 'refused', 'retired'] as const).map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formatCount(sync[name])}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <SyncRejections sync={query.data} />}
      {query.data && <SyncUnits units={query.data.units} />}
    </>
  )
}

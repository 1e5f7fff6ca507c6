import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { sortValues } from '../ui/DataTable.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { useNow } from '../ui/use-now.ts'
import { useSorted } from '../ui/use-sorted.ts'
import { withScheduled } from './health-words.ts'
import { RunningSyncs } from './RunningSyncs.tsx'
import { SourcesTable } from './SourcesTable.tsx'
import { SyncPanel } from './SyncPanel.tsx'
import { schedulesQuery } from './schedule-queries.ts'
import { sourceColumns } from './source-columns.tsx'
import { sourcesQuery } from './sources-queries.ts'
import { useSourceKeys } from './use-source-keys.ts'
import { useSyncProgress } from './use-sync-progress.ts'

const route = getRouteApi('/sources')

/** Where the facts come from, how their last sync went, and what could not be read. */
export function SourcesPage() {
  const search = route.useSearch()
  const query = useQuery(sourcesQuery)
  useSyncProgress()
  const { data: schedules } = useQuery(schedulesQuery)
  const sources = withScheduled(query.data ?? [], schedules ?? [])
  const columns = sourceColumns(schedules, useNow())
  const sorted = useSorted(sources, sortValues(columns))
  useSourceKeys(sorted.rows, search)
  const chosen = sources.find(({ name }) => name === search.source)
  const stale = sources.filter((source) => source.stale).length
  const refused = sources.reduce((sum, source) => sum + source.refused, 0)
  return (
    <Frame title="Sources" {...(chosen && { detail: { label: 'Last sync', content: <SyncPanel source={chosen} /> } })}>
      <PageHead title="Sources">
        {query.data &&
          [
            countOf(sources.length, 'source'),
            refused > 0 ? `${countOf(refused, 'record')} refused` : 'no record refused',
            ...(stale > 0 ? [`${countOf(stale, 'source')} stale`] : []),
          ].join(' · ')}
      </PageHead>
      <RunningSyncs />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && sources.length === 0 && <NothingSynced />}
      {!query.isError && !(query.data && sources.length === 0) && (
        <SourcesTable sorted={sorted} columns={columns} loading={query.data === undefined} chosen={search.source} />
      )}
    </Frame>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { RunningSyncs } from './RunningSyncs.tsx'
import { SourcesTable } from './SourcesTable.tsx'
import { SyncPanel } from './SyncPanel.tsx'
import { sourcesQuery } from './sources-queries.ts'
import { useSourceKeys } from './use-source-keys.ts'
import { useSyncProgress } from './use-sync-progress.ts'

const route = getRouteApi('/sources')

/** Where the facts come from, how their last sync went, and what could not be read. */
export function SourcesPage() {
  const search = route.useSearch()
  const query = useQuery(sourcesQuery)
  useSyncProgress()
  const sources = query.data ?? []
  useSourceKeys(sources, search)
  const chosen = sources.find(({ name }) => name === search.source)
  const refused = sources.reduce((sum, source) => sum + source.refused, 0)
  return (
    <Frame title="Sources" {...(chosen && { detail: { label: 'Last sync', content: <SyncPanel source={chosen} /> } })}>
      <PageHead title="Sources">
        {query.data &&
          [
            countOf(sources.length, 'source'),
            refused > 0 ? `${countOf(refused, 'record')} refused` : 'no record refused',
          ].join(' · ')}
      </PageHead>
      <RunningSyncs />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && <NothingSynced />}
      {!query.isError && query.data?.length !== 0 && <SourcesTable sources={query.data} chosen={search.source} />}
    </Frame>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Frame } from '../layout/Frame.tsx'
import { Bone } from '../ui/Bone.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { useOwnQueries } from './own-queries.ts'
import { QueriesList } from './QueriesList.tsx'
import { QueryView } from './QueryView.tsx'
import styles from './queries.module.css'
import { savedQueriesQuery } from './queries-queries.ts'

const route = getRouteApi('/queries')

/** Questions that are asked again and again, and the console for those that nobody asked yet. */
export function QueriesPage() {
  const search = route.useSearch()
  const { data, isPending, isError, error, refetch } = useQuery(savedQueriesQuery)
  const mine = useOwnQueries()
  const all = [...mine, ...(data?.savedQueries ?? [])]
  const consoleOpen = data?.cypherConsole.open ?? false
  const asksConsole = search.query === undefined && search.cypher !== undefined
  const query = asksConsole ? undefined : all.find(({ id }) => id === (search.query ?? data?.savedQueries[0]?.id))
  const list = (
    <QueriesList saved={data?.savedQueries} mine={mine} search={search} chosen={query?.id} open={consoleOpen} />
  )
  const isOwnText = query === undefined || !('builtIn' in query && query.builtIn)
  return (
    <Frame title="Queries" list={{ label: 'Queries', content: list }} actions={<CopyLink />}>
      {isPending && <Loading />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && query === undefined && !asksConsole && (
        <EmptyState title="There is no such query.">It was forgotten, or another browser keeps it.</EmptyState>
      )}
      {data && isOwnText && !consoleOpen && (query !== undefined || asksConsole) && (
        <EmptyState title="The Cypher console is switched off here.">
          Built-in queries can be run all the same.
        </EmptyState>
      )}
      {data && (query !== undefined || asksConsole) && (consoleOpen || !isOwnText) && (
        <QueryView
          key={query?.id ?? `console ${search.cypher}`}
          query={query}
          cypher={query?.cypher ?? search.cypher ?? ''}
          search={search}
          consoleOpen={consoleOpen}
        />
      )}
    </Frame>
  )
}

function Loading() {
  return (
    <div className={styles.loading} aria-busy="true">
      <Bone width="40%" height={22} />
      <Bone width="70%" />
      <Bone width="100%" height={120} />
    </div>
  )
}

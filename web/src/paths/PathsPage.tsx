import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Frame } from '../layout/Frame.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { formatCount } from '../ui/format.ts'
import { PathActions } from './PathActions.tsx'
import { PathDetail } from './PathDetail.tsx'
import { PathsList } from './PathsList.tsx'
import { NoPaths, PathsLoading } from './PathsStates.tsx'
import { PathView } from './PathView.tsx'
import { pathsQuery } from './paths-queries.ts'
import { filterOf } from './paths-search.ts'
import { usePathKeys } from './use-path-keys.ts'

const route = getRouteApi('/paths')

/** Attack paths: the list, the one that is shown as a line, and what its chosen step means. */
export function PathsPage() {
  const search = route.useSearch()
  const filter = filterOf(search)
  const query = useQuery(pathsQuery(filter))
  const answer = query.data?.__typename === 'AttackPathsAnswer' ? query.data : undefined
  const linked = answer?.paths.find(({ id }) => id === search.path)
  const path = search.path === undefined ? answer?.paths[0] : linked
  usePathKeys(answer?.paths ?? [], path, search)

  const label = answer === undefined ? 'Paths' : `Paths ${formatCount(answer.paths.length)}`
  const list = { label, content: <PathsList query={query} search={search} shown={path?.id} /> }
  if (answer !== undefined && path !== undefined) {
    const shown = { answer, path, search }
    return (
      <Frame
        title="Attack paths"
        list={list}
        actions={<PathActions {...shown} />}
        detail={{ label: 'The chosen step', content: <PathDetail {...shown} /> }}
      >
        <PathView {...shown} />
      </Frame>
    )
  }
  return (
    <Frame title="Attack paths" list={list} detail={{ label: 'The chosen step', content: null }}>
      {query.isPending && <PathsLoading />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <NoPaths answer={query.data} search={search} />}
    </Frame>
  )
}

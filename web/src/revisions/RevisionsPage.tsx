import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { Working } from '../choke/Working.tsx'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { DiffView } from './DiffView.tsx'
import { RevisionsList } from './RevisionsList.tsx'
import { diffQuery, revisionsQuery } from './revisions-queries.ts'

const route = getRouteApi('/revisions')

/** Every kept revision, and what opened and closed between two of them. */
export function RevisionsPage() {
  const search = route.useSearch()
  const { data: revisions, ...list } = useQuery(revisionsQuery)
  const after = search.after ?? revisions?.[0]?.number
  const before = search.before ?? revisions?.find(({ number }) => number < (after ?? 0))?.number
  const query = useQuery(diffQuery(before, after))
  const result = query.data
  return (
    <Frame
      title="Revisions"
      list={{
        label: 'Revisions',
        content: <RevisionsList revisions={revisions ?? []} before={before} after={after} />,
      }}
      actions={<CopyLink />}
    >
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {revisions?.length === 0 && <NothingSynced />}
      {revisions?.length === 1 && before === undefined && (
        <EmptyState title="There is one revision.">
          <p>After the next publish that changes something, both can be compared here.</p>
        </EmptyState>
      )}
      {query.isFetching && <Working />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {result?.__typename === 'DiffAnswer' && !query.isFetching && <DiffView answer={result} />}
      {result !== undefined && 'message' in result && <ErrorState error={new ApiError('refused', result.message)} />}
    </Frame>
  )
}

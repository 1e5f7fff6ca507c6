import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { SearchedLine } from '../revision/SearchedLine.tsx'
import { without } from '../search/without.ts'
import { Chip } from '../ui/Chip.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { ChokeTable } from './ChokeTable.tsx'
import { CutView } from './CutView.tsx'
import { chokeQuery, cutQuery } from './choke-queries.ts'
import type { ChokeSearch } from './choke-search.ts'
import { Working } from './Working.tsx'

const route = getRouteApi('/choke')

/** What to change: what alone separates most, and the cheapest set of changes that leaves no path. */
export function ChokePage() {
  const search = route.useSearch()
  const isCut = search.view === 'cut'
  const choke = useQuery({ ...chokeQuery(search), enabled: !isCut })
  const cut = useQuery({ ...cutQuery(search), enabled: isCut })
  const query = isCut ? cut : choke
  const result = query.data
  const answer = result?.__typename === 'ChokePointsAnswer' || result?.__typename === 'CutAnswer' ? result : undefined
  const count = answer?.__typename === 'ChokePointsAnswer' ? answer.points.length : (answer?.witnessCount ?? 0)
  return (
    <Frame title={isCut ? 'Cheapest cut' : 'Choke points'} actions={<CopyLink />}>
      <PageHead
        title={isCut ? 'Cheapest cut' : 'Choke points'}
        busy={query.isFetching}
        chips={<Views search={search} />}
      >
        {answer && (
          <SearchedLine
            frame={answer}
            shown={count}
            total={count}
            counted={isCut ? ['path that proves it', 'paths that prove it'] : ['choke point', 'choke points']}
          />
        )}
      </PageHead>
      {query.isPending && <Working />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {answer?.__typename === 'ChokePointsAnswer' && <ChokeTable answer={answer} search={search} />}
      {answer?.__typename === 'CutAnswer' && <CutView answer={answer} search={search} />}
      {result?.__typename === 'NoRevisionError' && <NothingSynced />}
      {result !== undefined && 'message' in result && result.__typename !== 'NoRevisionError' && (
        <ErrorState error={new ApiError('refused', result.message)} onRetry={() => void query.refetch()} />
      )}
    </Frame>
  )
}

function Views({ search }: { readonly search: ChokeSearch }) {
  const navigate = useNavigate({ from: '/choke' })
  const isCut = search.view === 'cut'
  return (
    <>
      <Chip active={!isCut} onClick={() => void navigate({ search: without(search, 'view') })}>
        One change alone
      </Chip>
      <Chip active={isCut} onClick={() => void navigate({ search: { ...search, view: 'cut' } })}>
        All paths, least effort
      </Chip>
      {search.to !== undefined && (
        <Chip active onClick={() => void navigate({ search: without(search, 'to') })}>
          To {search.to} ×
        </Chip>
      )}
    </>
  )
}

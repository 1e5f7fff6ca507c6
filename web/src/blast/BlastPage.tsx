import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { BlastActions } from './BlastActions.tsx'
import { BlastDetail } from './BlastDetail.tsx'
import { BlastHead } from './BlastHead.tsx'
import { BlastStart } from './BlastStart.tsx'
import { BlastView } from './BlastView.tsx'
import type { BlastSearch } from './blast-search.ts'
import { type RadiusResult, radiusQuery } from './radius-queries.ts'

const route = getRouteApi('/blast')

/** What an attacker who holds an asset reaches from it; or, inward, which entries reach it. */
export function BlastPage() {
  const search = route.useSearch()
  const query = useQuery(radiusQuery(search))
  const answer = query.data?.__typename === 'BlastRadiusAnswer' ? query.data : undefined
  if (search.of === undefined) {
    return (
      <Frame title="Blast radius">
        <BlastHead search={search} answer={undefined} />
        <BlastStart />
      </Frame>
    )
  }
  return (
    <Frame
      title="Blast radius"
      actions={<BlastActions search={search} />}
      detail={{ label: 'What is reached', content: answer && <BlastDetail answer={answer} search={search} /> }}
    >
      <BlastHead search={search} answer={answer} busy={query.isFetching} />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Result result={query.data} search={search} />}
    </Frame>
  )
}

function Result({ result, search }: { readonly result: RadiusResult; readonly search: BlastSearch }) {
  switch (result.__typename) {
    case 'BlastRadiusAnswer':
      return <BlastView answer={result} search={search} />
    case 'NoRevisionError':
      return <NothingSynced />
    case 'NotFoundError':
    case 'InvalidInputError':
    case 'OtherVersionError':
      return <ErrorState error={new ApiError('refused', result.message)} />
  }
}

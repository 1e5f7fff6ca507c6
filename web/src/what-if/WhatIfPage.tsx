import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { Working } from '../choke/Working.tsx'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { without } from '../search/without.ts'
import { CopyLink } from '../ui/CopyLink.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Consequences } from './Consequences.tsx'
import { readChanges, withChange } from './changes.ts'
import { Outcome } from './Outcome.tsx'
import { WhatIfStart } from './WhatIfStart.tsx'
import { Workbench } from './Workbench.tsx'
import { scenarioQuery, whatIfQuery } from './what-if-queries.ts'

const route = getRouteApi('/what-if')

/** The workbench: which changes are supposed, what they would close and open, and what they would break. */
export function WhatIfPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/what-if' })
  const opened = useQuery(scenarioQuery(search.scenario))
  const beside = useQuery(scenarioQuery(search.compare))
  const changes = search.changes ?? readChanges(opened.data?.changes)
  const query = useQuery(whatIfQuery(changes, search.to, search.revision))
  const compared = useQuery(whatIfQuery(readChanges(beside.data?.changes), search.to, search.revision))
  const result = changes.length > 0 ? query.data : undefined
  const answer = result?.__typename === 'WhatIfAnswer' ? result : undefined
  const other = compared.data?.__typename === 'WhatIfAnswer' && beside.data ? compared.data : undefined
  const workbench = <Workbench search={search} changes={changes} answer={answer} scenario={opened.data ?? undefined} />
  const isGone = search.scenario !== undefined && search.changes === undefined && opened.data === null
  return (
    <Frame
      title="What if"
      list={{ label: 'Changes', content: workbench }}
      actions={
        <>
          <CopyLink />
          {answer && <ExportMenu />}
        </>
      }
      detail={{
        label: 'What follows',
        content: answer && <Consequences answer={answer} name={opened.data?.name} />,
      }}
    >
      {isGone && <ErrorState error={new ApiError('refused', 'This scenario is not there any more.')} />}
      {changes.length === 0 && !isGone && !opened.isFetching && <WhatIfStart search={search} />}
      {query.isLoading && <Working />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {answer && (
        <Outcome
          answer={answer}
          busy={query.isFetching}
          onSuppose={(change) =>
            void navigate({ search: { ...without(search, 'scenario'), changes: withChange(changes, change) } })
          }
          {...(other && beside.data ? { other: { name: beside.data.name, answer: other } } : {})}
        />
      )}
      {result?.__typename === 'NoRevisionError' && <NothingSynced />}
      {result !== undefined && 'message' in result && result.__typename !== 'NoRevisionError' && (
        <ErrorState error={new ApiError('refused', result.message)} onRetry={() => void query.refetch()} />
      )}
    </Frame>
  )
}

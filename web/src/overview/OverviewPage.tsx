import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { SearchedLine } from '../revision/SearchedLine.tsx'
import { Bone } from '../ui/Bone.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { BestChanges } from './BestChanges.tsx'
import { Figures } from './Figures.tsx'
import { OverviewSentence } from './OverviewSentence.tsx'
import styles from './overview.module.css'
import { overviewQuery } from './overview-queries.ts'
import { ProfilesTable } from './ProfilesTable.tsx'
import { SinceBefore } from './SinceBefore.tsx'
import { TargetsTable } from './TargetsTable.tsx'

const route = getRouteApi('/overview')

/** What an attacker reaches today, in a sentence, in figures, by who it is and by what is reached. */
export function OverviewPage() {
  const { revision } = route.useSearch()
  const query = useQuery(overviewQuery(revision))
  const answer = query.data?.__typename === 'Overview' ? query.data : undefined
  return (
    <Frame title="Overview" actions={<CopyLink {...(answer && { revision: answer.revision.number })} />}>
      <PageHead title="Overview" busy={query.isFetching}>
        {answer ? (
          <SearchedLine frame={answer} shown={answer.pairs} total={answer.pairs} counted={['pair', 'pairs']} />
        ) : (
          query.isPending && <Bone width={240} />
        )}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.__typename === 'NoRevisionError' && <NothingSynced />}
      {query.data !== undefined &&
        query.data.__typename !== 'Overview' &&
        query.data.__typename !== 'NoRevisionError' && (
          <ErrorState error={new ApiError('refused', query.data.message)} />
        )}
      {query.isPending && (
        <div className={styles.loading} aria-busy="true">
          <Bone width="72%" height={18} />
          <Bone width="48%" height={18} />
          <Bone width="90%" height={96} />
        </div>
      )}
      {answer !== undefined && (
        <div className={styles.page}>
          <OverviewSentence answer={answer} />
          <Figures answer={answer} />
          <div className={styles.news}>
            <BestChanges revision={answer.revision.number} />
            <SinceBefore revision={answer.revision.number} />
          </div>
          <ProfilesTable answer={answer} />
          <TargetsTable answer={answer} />
        </div>
      )}
    </Frame>
  )
}

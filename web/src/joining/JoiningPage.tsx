import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Frame } from '../layout/Frame.tsx'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { without } from '../search/without.ts'
import { Bone } from '../ui/Bone.tsx'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import { PageHead } from '../ui/PageHead.tsx'
import tables from '../ui/table.module.css'
import { Contributions } from './Contributions.tsx'
import { Disagreements } from './Disagreements.tsx'
import { JoiningTabs } from './JoiningTabs.tsx'
import styles from './joining.module.css'
import { type JoiningPart, joiningQuery } from './joining-queries.ts'
import type { JoiningView } from './joining-search.ts'
import { NotJoined } from './NotJoined.tsx'
import { SharedAssets } from './SharedAssets.tsx'

const route = getRouteApi('/joining')

/** How the statements of several sources became one estate: who brought what, what they share, where they disagree. */
export function JoiningPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/joining' })
  const query = useInfiniteQuery(joiningQuery(search.source))
  const parts = query.data?.pages.filter((part) => part !== null) ?? []
  const [first] = parts
  const isEmpty = query.data !== undefined && first === undefined
  return (
    <Frame title="Joining">
      <PageHead
        title="Joining"
        busy={query.isFetching}
        chips={
          search.source !== undefined && (
            <Chip active onClick={() => void navigate({ search: without(search, 'source'), replace: true })}>
              {search.source} ×
            </Chip>
          )
        }
      >
        {first &&
          [
            countOf(first.contributions.length, 'source'),
            countOf(first.disagreements.totalCount, 'disagreement'),
            `revision ${first.revision.number}`,
          ].join(' · ')}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {isEmpty && <NothingSynced />}
      {!query.isError && !isEmpty && <JoiningTabs search={search} part={first} />}
      {!query.isError && !isEmpty && (
        <div className={tables.scroller}>
          {first === undefined ? (
            <Loading />
          ) : (
            <View view={search.view ?? 'contributions'} first={first} parts={parts} />
          )}
          {query.hasNextPage && (search.view === 'shared' || search.view === 'disagreements') && (
            <div className={styles.more}>
              <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                Show more
              </Button>
            </div>
          )}
        </div>
      )}
    </Frame>
  )
}

interface ViewProps {
  readonly view: JoiningView
  readonly first: JoiningPart
  readonly parts: readonly JoiningPart[]
}

function View({ view, first, parts }: ViewProps) {
  switch (view) {
    case 'contributions':
      return <Contributions sources={first.contributions} />
    case 'shared': {
      const assets = parts.flatMap(({ sharedAssets }) => sharedAssets.edges.map(({ node }) => node))
      if (assets.length > 0) return <SharedAssets assets={assets} />
      return <EmptyState title="No asset is stated by more than one source" />
    }
    case 'disagreements': {
      const items = parts.flatMap(({ disagreements }) => disagreements.edges.map(({ node }) => node))
      return items.length > 0 ? <Disagreements items={items} /> : <EmptyState title="No sources disagree" />
    }
    case 'open':
      if (first.conflicts.totalCount + first.waitingCount > 0) return <NotJoined {...first} />
      return <EmptyState title="Everything was joined" />
  }
}

function Loading() {
  return (
    <div className={styles.open} aria-busy="true">
      {Array.from({ length: 8 }, (_, index) => (
        <p key={index}>
          <Bone width={160 + ((index * 53) % 120)} height={21} />
        </p>
      ))}
    </div>
  )
}

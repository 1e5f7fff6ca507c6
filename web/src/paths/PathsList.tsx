import type { UseQueryResult } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { AttackPathsQuery } from '../__generated__/graphql.ts'
import { SearchedLine } from '../revision/SearchedLine.tsx'
import { Bone } from '../ui/Bone.tsx'
import list from '../ui/list.module.css'
import { PathRow } from './PathRow.tsx'
import { PathsFilters } from './PathsFilters.tsx'
import styles from './paths.module.css'
import type { PathsSearch } from './paths-search.ts'

interface Props {
  readonly query: UseQueryResult<AttackPathsQuery['attackPaths']>
  readonly search: PathsSearch
  /** Id of the path that is shown. */
  readonly shown: string | undefined
}

/** Of a row whose title is one line, in pixels; longer ones are measured. */
const rowHeight = 93

/** Every path with its miniature, the worst first; only those in sight are on the page. */
export function PathsList({ query, search, shown }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const answer = query.data?.__typename === 'AttackPathsAnswer' ? query.data : undefined
  const paths = answer?.paths ?? []
  const rows = useVirtualizer({
    count: paths.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => paths[index]?.id ?? index,
    overscan: 6,
  })
  const place = paths.findIndex(({ id }) => id === shown)
  useEffect(() => {
    if (place > 0) rows.scrollToIndex(place, { align: 'auto' })
  }, [place, rows])

  return (
    <>
      <div className={list.head}>
        <h1>Attack paths</h1>
        {answer ? (
          <SearchedLine frame={answer} shown={paths.length} total={answer.totalCount} counted={['pair', 'pairs']} />
        ) : (
          <div className={list.meta}>{query.isPending && <Bone width={240} />}</div>
        )}
        <PathsFilters search={search} />
      </div>
      <div ref={scroller} className={styles.scroller} aria-busy={query.isFetching}>
        {query.isPending ? (
          <LoadingRows />
        ) : (
          <ol className={styles.rows} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, start }) => {
              const path = paths[index]
              if (path === undefined) return null
              return (
                <PathRow
                  key={path.id}
                  ref={rows.measureElement}
                  path={path}
                  search={search}
                  shown={path.id === shown}
                  index={index}
                  top={start}
                />
              )
            })}
          </ol>
        )}
      </div>
    </>
  )
}

function LoadingRows() {
  return Array.from({ length: 7 }, (_, index) => (
    <div key={index} className={styles.loadingRow}>
      <Bone width={260 - (index % 3) * 32} height={14} />
      <Bone width={180} />
      <Bone width={284} height={3} />
    </div>
  ))
}

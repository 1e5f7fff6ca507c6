import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { JoiningDocument, type JoiningQuery } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

/** How a revision was joined, with one page of its long lists. */
export type JoiningPart = NonNullable<JoiningQuery['joining']>
export type Contribution = JoiningPart['contributions'][number]
export type SharedAsset = JoiningPart['sharedAssets']['edges'][number]['node']
export type Disagreement = JoiningPart['disagreements']['edges'][number]['node']

/** Items that are fetched at once. */
const pageSize = 200

interface Cursors {
  readonly sharedAfter?: string
  readonly disputedAfter?: string
}

/** How the current revision was joined, page by page; null where nothing was published. */
export function joiningQuery(source: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['joining', source],
    queryFn: async ({ signal, pageParam }) => {
      const about = source === undefined ? {} : { source }
      return (await request(JoiningDocument, { ...about, ...pageParam, first: pageSize }, signal)).joining
    },
    initialPageParam: {} as Cursors,
    getNextPageParam: (part, _, before): Cursors | undefined => {
      const shared = part?.sharedAssets.pageInfo
      const disputed = part?.disagreements.pageInfo
      if (shared?.hasNextPage !== true && disputed?.hasNextPage !== true) return undefined
      const sharedAfter = shared?.endCursor ?? before.sharedAfter
      const disputedAfter = disputed?.endCursor ?? before.disputedAfter
      return {
        ...(sharedAfter === undefined ? {} : { sharedAfter }),
        ...(disputedAfter === undefined ? {} : { disputedAfter }),
      }
    },
    placeholderData: keepPreviousData,
  })
}

import { queryOptions } from '@tanstack/react-query'
import {
  RecentSyncsDocument,
  SourcesDocument,
  type SourcesQuery,
  SyncDetailDocument,
  type SyncStateFragment,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

/** A source as the page needs it. */
export type ListedSource = SourcesQuery['sources'][number]

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ signal }) => (await request(SourcesDocument, {}, signal)).sources,
})

/** The syncs of late, the newest first: among them those that run now. */
export const recentSyncsQuery = queryOptions({
  queryKey: ['recent-syncs'],
  queryFn: async ({ signal }) => (await request(RecentSyncsDocument, {}, signal)).syncs.edges.map(({ node }) => node),
})

/** A sync's units and rejections. While it runs, and once when it has ended, it is asked for again. */
export function syncQuery(id: string, state: SyncStateFragment['state']) {
  return queryOptions({
    queryKey: ['sync', id, state],
    queryFn: async ({ signal }) => (await request(SyncDetailDocument, { id }, signal)).sync,
    refetchInterval: state === 'running' ? 3_000 : false,
  })
}

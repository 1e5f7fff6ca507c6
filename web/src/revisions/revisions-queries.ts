import { queryOptions } from '@tanstack/react-query'
import { DiffDocument, type DiffQuery, RevisionsDocument, type RevisionsQuery } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

export type ListedRevision = RevisionsQuery['revisions']['edges'][number]['node']
export type DiffAnswer = Extract<DiffQuery['diff'], { __typename: 'DiffAnswer' }>
export type ChangedPath = DiffAnswer['opened'][number]

/** Kept revisions, newest first. */
export const revisionsQuery = queryOptions({
  queryKey: ['revisions'],
  queryFn: async ({ signal }) => (await request(RevisionsDocument, {}, signal)).revisions.edges.map(({ node }) => node),
})

/** What opened and closed between two of them. */
export function diffQuery(before: number | undefined, after: number | undefined) {
  const input = { before: before ?? 0, ...(after === undefined ? {} : { after }) }
  return queryOptions({
    queryKey: ['diff', input],
    queryFn: async ({ signal }) => (await request(DiffDocument, { input }, signal)).diff,
    enabled: before !== undefined,
  })
}

import { queryOptions } from '@tanstack/react-query'
import {
  BestChangesDocument,
  OverviewDiffDocument,
  OverviewDocument,
  type OverviewQuery,
  RecentRevisionsDocument,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

/** The figures of a revision. */
export type OverviewAnswer = Extract<OverviewQuery['overview'], { __typename: 'Overview' }>
/** How one target stands. */
export type TargetExposure = OverviewAnswer['targets'][number]

export function overviewQuery(revision: number | undefined) {
  return queryOptions({
    queryKey: ['overview', revision],
    queryFn: async ({ signal }) =>
      (await request(OverviewDocument, revision === undefined ? {} : { revision }, signal)).overview,
  })
}

/** The current revision and the one before. */
export const recentRevisionsQuery = queryOptions({
  queryKey: ['recent-revisions'],
  queryFn: async ({ signal }) =>
    (await request(RecentRevisionsDocument, {}, signal)).revisions.edges.map(({ node }) => node),
})

/** Paths that opened and closed between two revisions. */
export function overviewDiffQuery(before: number, after: number) {
  return queryOptions({
    queryKey: ['overview-diff', before, after],
    queryFn: async ({ signal }) => (await request(OverviewDiffDocument, { before, after }, signal)).diff,
  })
}

/** The three changes that together close most paths. */
export function bestChangesQuery(at: number) {
  return queryOptions({
    queryKey: ['best-changes', at],
    queryFn: async ({ signal }) => (await request(BestChangesDocument, { at }, signal)).bestChanges,
  })
}

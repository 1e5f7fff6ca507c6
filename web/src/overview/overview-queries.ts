import { queryOptions } from '@tanstack/react-query'
import { OverviewDocument, type OverviewQuery } from '../__generated__/graphql.ts'
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

import { queryOptions } from '@tanstack/react-query'
import {
  RunQueryDocument,
  type RunQueryQuery,
  SavedQueriesDocument,
  type SavedQueryPartsFragment,
} from '../__generated__/graphql.ts'
import { ApiError } from '../api/api-error.ts'
import { request } from '../api/request.ts'
import type { Parameters } from './queries-search.ts'

export type SavedQuery = SavedQueryPartsFragment
export type QueryParameter = SavedQuery['parameters'][number]

type Outcome = Extract<RunQueryQuery['runQuery'], { __typename: 'QueryRunQuerySuccess' }>['outcome']
export type QueryAnswer = Extract<Outcome, { __typename: 'QueryAnswer' }>
export type QueryRefusal = Extract<Outcome, { __typename: 'QueryRefusal' }>

/** Built-in and shared queries, and what the console may do. */
export const savedQueriesQuery = queryOptions({
  queryKey: ['saved-queries'],
  queryFn: ({ signal }) => request(SavedQueriesDocument, {}, signal),
})

/** What is run: a saved query or Cypher. */
export interface Asked {
  readonly id?: string
  readonly cypher?: string
  readonly parameters: Parameters
}

/** The answer, or why there is none. It is asked anew only when the reader runs it again. */
export function runQuery(asked: Asked | undefined) {
  return queryOptions({
    queryKey: ['run-query', asked],
    queryFn: async ({ signal }): Promise<Outcome> => {
      const { runQuery: result } = await request(RunQueryDocument, { input: asked ?? {} }, signal)
      if (result.__typename !== 'QueryRunQuerySuccess') throw new ApiError('refused', result.message)
      return result.outcome
    },
    enabled: asked !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

import { queryOptions } from '@tanstack/react-query'
import {
  CheapestCutDocument,
  type CheapestCutQuery,
  ChokePointsDocument,
  type ChokePointsQuery,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

export type ChokeAnswer = Extract<ChokePointsQuery['chokePoints'], { __typename: 'ChokePointsAnswer' }>
export type CutAnswer = Extract<CheapestCutQuery['cheapestCut'], { __typename: 'CutAnswer' }>

/** Of what is asked. */
interface Scope {
  readonly to?: string | undefined
  readonly revision?: number | undefined
}

/** Choke points that are listed. */
const listed = 200

function inputOf({ to, revision }: Scope) {
  return { ...(to === undefined ? {} : { to: [to] }), ...(revision === undefined ? {} : { at: revision }) }
}

/** What alone separates most pairs. */
export function chokeQuery(scope: Scope) {
  const input = { ...inputOf(scope), limit: listed }
  return queryOptions({
    queryKey: ['choke', input],
    queryFn: async ({ signal }) => (await request(ChokePointsDocument, { input }, signal)).chokePoints,
  })
}

/** The changes of least effort that leave no path. */
export function cutQuery(scope: Scope) {
  const input = inputOf(scope)
  return queryOptions({
    queryKey: ['cut', input],
    queryFn: async ({ signal }) => (await request(CheapestCutDocument, { input }, signal)).cheapestCut,
  })
}

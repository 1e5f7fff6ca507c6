import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AttackPathStepsDocument,
  type AttackPathStepsQuery,
  AttackPathsDocument,
  type AttackPathsInput,
  type AttackPathsQuery,
  PathHistoryDocument,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { isNarrowed, type PathsFilter } from './paths-search.ts'

/** An answer to the question for attack paths. */
export type PathsAnswer = Extract<AttackPathsQuery['attackPaths'], { __typename: 'AttackPathsAnswer' }>
/** A path as the list and the line need it. */
export type ListedPath = PathsAnswer['paths'][number]
type StepsAnswer = Extract<AttackPathStepsQuery['attackPaths'], { __typename: 'AttackPathsAnswer' }>
/** A step with its words and evidence. */
export type PathStep = StepsAnswer['paths'][number]['steps'][number]

/** Paths the list asks for at the most. More are not silently left out: the answer then says that it is bounded. */
const listLimit = 1_000

function inputOf({ profile, sensitivity, confirmed, from, to, hops, revision }: PathsFilter): AttackPathsInput {
  return {
    limit: listLimit,
    ...(profile === undefined ? {} : { profiles: [profile] }),
    ...(sensitivity === undefined ? {} : { minSensitivity: sensitivity }),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(from === undefined ? {} : { from: [from] }),
    ...(to === undefined ? {} : { to: [to] }),
    ...(hops === undefined ? {} : { maxHops: hops }),
    ...(revision === undefined ? {} : { at: revision }),
  }
}

/** The list: every path with its line, without evidence. While a filter changes, the list before stays. */
export function pathsQuery(filter: PathsFilter) {
  return queryOptions({
    queryKey: ['paths', filter],
    queryFn: async ({ signal }) => (await request(AttackPathsDocument, { input: inputOf(filter) }, signal)).attackPaths,
    ...(isNarrowed(filter) ? { placeholderData: keepPreviousData } : {}),
  })
}

/** The steps of one path with their evidence, in the revision that the list is about. */
export function stepsQuery(path: ListedPath, filter: PathsFilter, revision: number) {
  const input = {
    ...inputOf({ ...filter, revision }),
    limit: 1,
    from: [`${path.entry.access}@${path.entry.asset.key}`],
    to: [`${path.target.access}@${path.target.asset.key}`],
  }
  return queryOptions({
    queryKey: ['steps', path.id, revision],
    queryFn: async ({ signal }) => {
      const { attackPaths } = await request(AttackPathStepsDocument, { input }, signal)
      if (attackPaths.__typename !== 'AttackPathsAnswer') return undefined
      return attackPaths.paths.find(({ id }) => id === path.id)?.steps
    },
  })
}

/** When a path came and went; null where it is not found any more. */
export function historyQuery(path: ListedPath, revision: number) {
  const input = {
    limit: 1,
    from: [`${path.entry.access}@${path.entry.asset.key}`],
    to: [`${path.target.access}@${path.target.asset.key}`],
    at: revision,
  }
  return queryOptions({
    queryKey: ['history', path.id, revision],
    queryFn: async ({ signal }) => {
      const { attackPaths } = await request(PathHistoryDocument, { input }, signal)
      if (attackPaths.__typename !== 'AttackPathsAnswer') return null
      return attackPaths.paths.find(({ id }) => id === path.id)?.history ?? null
    },
  })
}

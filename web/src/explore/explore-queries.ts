import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AttackPathStepsDocument,
  AttackPathsDocument,
  type AttackPathsInput,
  type Direction,
  NeighboursDocument,
  RelationDetailDocument,
  SubgraphDocument,
  type SubgraphQuery,
  WhyNoPathDocument,
  type WhyNoPathQuery,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import type { ListedPath } from '../paths/paths-queries.ts'
import { asksForPaths, type ExploreSearch } from './explore-search.ts'

/** Assets with what lies between them. */
export type Subgraph = SubgraphQuery['subgraph']
/** An asset on the canvas. */
export type ShownAsset = Subgraph['assets'][number]
/** A relation between two of them. */
export type ShownRelation = Subgraph['relations'][number]

/** Paths that are drawn at the most; the answer says where there are more. */
const mostPaths = 200

function pathsInput(search: ExploreSearch): AttackPathsInput {
  const { from, to, paths, rules, kinds, environments, confirmed, revision } = search
  const list = (items: readonly string[] | undefined) => (items === undefined ? undefined : [...items])
  const input = {
    limit: mostPaths,
    from: paths === undefined ? list(from) : undefined,
    to: paths === undefined ? list(to) : undefined,
    avoidRules: list(rules),
    avoidKinds: list(kinds),
    avoidEnvironments: list(environments),
    confirmed,
    at: revision,
  }
  return input
}

/** The cheapest paths between the ends that the address names, without what it rules out. */
export function explorePathsQuery(search: ExploreSearch) {
  const input = pathsInput(search)
  return queryOptions({
    queryKey: ['explore-paths', input],
    queryFn: async ({ signal }) => (await request(AttackPathsDocument, { input }, signal)).attackPaths,
    enabled: asksForPaths(search),
    placeholderData: keepPreviousData,
  })
}

/** The steps of one of these paths with their evidence. */
export function exploreStepsQuery(path: ListedPath, search: ExploreSearch, revision: number) {
  const input = {
    ...pathsInput(search),
    limit: 1,
    from: [`${path.entry.access}@${path.entry.asset.key}`],
    to: [`${path.target.access}@${path.target.asset.key}`],
    at: revision,
  }
  return queryOptions({
    queryKey: ['explore-steps', input],
    queryFn: async ({ signal }) => {
      const { attackPaths } = await request(AttackPathStepsDocument, { input }, signal)
      if (attackPaths.__typename !== 'AttackPathsAnswer') return undefined
      return attackPaths.paths[0]?.steps
    },
  })
}

/** Some assets, and every relation between two of them. */
export function subgraphQuery(keys: readonly string[], revision: number | undefined) {
  return queryOptions({
    queryKey: ['subgraph', keys, revision],
    queryFn: async ({ signal }) => {
      const variables = revision === undefined ? { keys: [...keys] } : { keys: [...keys], revision }
      return (await request(SubgraphDocument, variables, signal)).subgraph
    },
    enabled: keys.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** Which neighbours are meant; without a type all. */
export interface NeighbourQuestion {
  readonly key: string
  readonly direction?: Direction
  readonly type?: string
}

/** Neighbours that are fetched at once at the most. */
const mostNeighbours = 1_000

/** The assets at the other ends of an asset's relations. */
export function neighboursQuery({ key, direction, type }: NeighbourQuestion, revision: number | undefined) {
  const variables = {
    key,
    first: mostNeighbours,
    ...(direction === undefined ? {} : { direction }),
    ...(type === undefined ? {} : { types: [type] }),
    ...(revision === undefined ? {} : { revision }),
  }
  return queryOptions({
    queryKey: ['neighbours', variables],
    queryFn: async ({ signal }) => {
      const { asset } = await request(NeighboursDocument, variables, signal)
      const ends = (asset?.relations.edges ?? []).flatMap(({ node }) => [node.from, node.to])
      const others = new Map(ends.filter((end) => end.key !== key).map((end) => [end.key, end]))
      return { assets: [...others.values()], relations: asset?.relations.totalCount ?? 0 }
    },
  })
}

/** A relation with its evidence; null where the revision has none of that id. */
export function relationQuery(id: string) {
  return queryOptions({
    queryKey: ['relation', id],
    queryFn: async ({ signal }) => {
      const { node } = await request(RelationDetailDocument, { id }, signal)
      return node?.__typename === 'Relation' ? node : null
    },
  })
}

/** A rule that lacks one thing. */
export type NearMiss = Extract<WhyNoPathQuery['whyNoPath'], { __typename: 'WhyNoPath' }>['near'][number]

/** Why no path leads from one asset to another, whatever is ruled out. */
export function whyNoPathQuery(from: string, to: string, revision: number) {
  return queryOptions({
    queryKey: ['why-no-path', from, to, revision],
    queryFn: async ({ signal }) => (await request(WhyNoPathDocument, { from, to, revision }, signal)).whyNoPath,
  })
}

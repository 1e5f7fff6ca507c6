import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type ApprovalState,
  AssetDocument,
  type AssetQuery,
  AssetStatementsDocument,
  AssetsDocument,
  type AssetsQuery,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import type { InventorySearch } from './inventory-search.ts'

/** An asset as the table needs it. */
export type ListedAsset = AssetsQuery['assets']['edges'][number]['node']
/** An asset with its properties, evidence and relations. */
export type AssetDetailed = NonNullable<AssetQuery['asset']>

/** What approved lists do not name, or no longer. */
const shadowStates: readonly ApprovalState[] = ['not_approved', 'expired']

/** Rows that are fetched at once. */
const pageSize = 100

/** The assets that the address asks for, page by page. */
export function assetsQuery(address: InventorySearch) {
  const { search, kind, source, environment, sensitivity, shadow, sort, descending } = address
  const filter = {
    ...(search === undefined ? {} : { search }),
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(source === undefined ? {} : { sources: [source] }),
    ...(environment === undefined ? {} : { environments: [environment] }),
    ...(sensitivity === undefined ? {} : { minSensitivity: sensitivity }),
    ...(shadow === undefined ? {} : { approvals: [...shadowStates] }),
    ...(address.class === undefined ? {} : { classes: [address.class] }),
    ...(sort === undefined ? {} : { orderBy: sort, descending: descending === true }),
  }
  return infiniteQueryOptions({
    queryKey: ['assets', filter],
    queryFn: async ({ signal, pageParam }) => {
      const after = pageParam === undefined ? {} : { after: pageParam }
      return (await request(AssetsDocument, { ...filter, first: pageSize, ...after }, signal)).assets
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined),
    placeholderData: keepPreviousData,
  })
}

/** One asset of a revision, absent: the current one; null where no source knows it (any more). */
export function assetQuery(key: string, revision?: number) {
  return queryOptions({
    queryKey: ['asset', key, revision],
    queryFn: async ({ signal }) => {
      const variables = revision === undefined ? { key } : { key, at: revision }
      return (await request(AssetDocument, variables, signal)).asset
    },
  })
}

/** What everybody states of an asset, before disputes are settled. */
export function statementsQuery(key: string) {
  return queryOptions({
    queryKey: ['asset', key, 'statements'],
    queryFn: async ({ signal }) => (await request(AssetStatementsDocument, { key }, signal)).asset?.statements ?? [],
  })
}

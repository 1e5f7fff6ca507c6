import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { FindAssetsDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import type { SplitSearch } from './split-search.ts'

/** The assets to offer while a name is typed. */
export function findAssetsQuery({ text, kind }: SplitSearch, first: number) {
  return queryOptions({
    queryKey: ['find', text, kind, first],
    queryFn: async ({ signal }) => {
      const variables = { search: text, first, ...(kind === undefined ? {} : { kinds: [kind] }) }
      const { assets } = await request(FindAssetsDocument, variables, signal)
      return assets.edges.map(({ node }) => node)
    },
    enabled: text !== '' || kind !== undefined,
    placeholderData: keepPreviousData,
  })
}

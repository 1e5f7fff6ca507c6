import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { FindAssetsDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

/** The assets to offer while a name is typed. The API reads "agent:cod" as agents whose name holds "cod". */
export function findAssetsQuery(text: string, first: number) {
  const search = text.trim()
  return queryOptions({
    queryKey: ['find', search, first],
    queryFn: async ({ signal }) => {
      const { assets } = await request(FindAssetsDocument, { search, first }, signal)
      return assets.edges.map(({ node }) => node)
    },
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
}

import { queryOptions, useQuery } from '@tanstack/react-query'
import { FrameDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { formatCount } from '../ui/format.ts'

export const frameQuery = queryOptions({
  queryKey: ['frame'],
  queryFn: ({ signal }) => request(FrameDocument, {}, signal),
})

/** The counts beside the pages' names; empty until they are known. */
export function useFrameCounts(): Readonly<Record<'paths' | 'assets' | 'sources' | 'revision', string>> {
  const { data } = useQuery(frameQuery)
  const shown = (count: number | undefined) => (count === undefined ? '' : formatCount(count))
  return {
    paths: shown(data?.revision?.paths),
    assets: shown(data?.revision?.assets),
    sources: shown(data?.sources.length),
    revision: shown(data?.revision?.number),
  }
}

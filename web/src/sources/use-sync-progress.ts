import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { SyncProgressDocument } from '../__generated__/graphql.ts'
import { subscribe } from '../api/subscribe.ts'
import { hasMet, mergeRecent, mergeSync } from './merge-sync.ts'
import { recentSyncsQuery, sourcesQuery } from './sources-queries.ts'

/** Keeps the syncs as they are now, for as long as the page is open. */
export function useSyncProgress(): void {
  const queryClient = useQueryClient()
  useEffect(
    () =>
      subscribe(SyncProgressDocument, {}, ({ syncProgress: sync }) => {
        queryClient.setQueryData(recentSyncsQuery.queryKey, (syncs) => syncs && mergeRecent(syncs, sync))
        queryClient.setQueryData(sourcesQuery.queryKey, (sources) => sources && mergeSync(sources, sync))
        const known = queryClient.getQueryData(sourcesQuery.queryKey) ?? []
        // What it brought is in the sources' own counts, and a source that is new is not in the list yet.
        if (sync.state !== 'running' || !known.some(({ name }) => hasMet(sync, name)))
          void queryClient.invalidateQueries({ queryKey: sourcesQuery.queryKey })
      }),
    [queryClient],
  )
}

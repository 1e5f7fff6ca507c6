import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { SyncProgressDocument } from '../__generated__/graphql.ts'
import { subscribe } from '../api/subscribe.ts'
import { mergeSync } from './merge-sync.ts'
import { sourcesQuery } from './sources-queries.ts'

/** Keeps the sources' last syncs as they are now, for as long as the page is open. */
export function useSyncProgress(): void {
  const queryClient = useQueryClient()
  useEffect(
    () =>
      subscribe(SyncProgressDocument, {}, ({ syncProgress }) => {
        const known = queryClient.getQueryData(sourcesQuery.queryKey)
        const isNew = known !== undefined && !known.some(({ name }) => name === syncProgress.source)
        // A source that ended a sync has new counts too, and one that is new is not in the list yet.
        if (isNew || syncProgress.state !== 'running')
          void queryClient.invalidateQueries({ queryKey: sourcesQuery.queryKey })
        queryClient.setQueryData(sourcesQuery.queryKey, (sources) => sources && mergeSync(sources, syncProgress))
      }),
    [queryClient],
  )
}

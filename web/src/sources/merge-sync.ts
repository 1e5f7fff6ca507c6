import type { SyncStateFragment } from '../__generated__/graphql.ts'
import type { ListedSource } from './sources-queries.ts'

/** The sources after news of one of their syncs. News of a source that is not listed changes nothing. */
export function mergeSync(sources: readonly ListedSource[], sync: SyncStateFragment): ListedSource[] {
  return sources.map((source) => {
    if (source.name !== sync.source) return source
    const ended = sync.finishedAt === null ? {} : { lastSyncAt: sync.finishedAt, refused: sync.refused }
    return { ...source, ...ended, lastSync: sync }
  })
}

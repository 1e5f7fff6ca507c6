import type { HeldRevisions } from './revisions/held-revisions.ts'
import type { SyncFeed } from './syncs/sync-feed.ts'
import type { SyncSource } from './syncs.ts'

/** What resolvers ask. */
export interface Context {
  readonly revisions: HeldRevisions
  readonly syncs: SyncSource
  readonly syncFeed: SyncFeed
}

import type { SyncStateFragment } from '../__generated__/graphql.ts'
import type { ListedSource } from './sources-queries.ts'

/** Whether a sync has met a source: it names all that it met. */
export function hasMet(sync: SyncStateFragment, source: string): boolean {
  return sync.source.split(', ').includes(source)
}

/** The sources after news of a sync that met some of them. */
export function mergeSync(sources: readonly ListedSource[], sync: SyncStateFragment): ListedSource[] {
  return sources.map((source) => (hasMet(sync, source.name) ? { ...source, lastSync: sync } : source))
}

/** The recent syncs after news of one: it takes the place of what was known of it, or comes first. */
export function mergeRecent(syncs: readonly SyncStateFragment[], sync: SyncStateFragment): SyncStateFragment[] {
  const known = syncs.some(({ id }) => id === sync.id)
  return known ? syncs.map((other) => (other.id === sync.id ? sync : other)) : [sync, ...syncs]
}

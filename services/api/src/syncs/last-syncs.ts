import type { SyncRecord, SyncSource } from '../syncs.ts'
import { endOfTime } from './page-of-syncs.ts'

/** Syncs among which the last of each source is looked for. */
const looked = 200

/** The last sync that met each of the sources, in their order; null where it is long ago. */
export async function lastSyncs(syncs: SyncSource, names: readonly string[]): Promise<readonly (SyncRecord | null)[]> {
  const recent = await syncs.syncs(endOfTime, looked)
  return names.map((name) => recent.find(({ sources }) => sources.includes(name)) ?? null)
}

import { setTimeout } from 'node:timers/promises'
import { allSources } from '@throughline/graph/store/syncs/all-sources.ts'
import { isStale } from '@throughline/graph/store/syncs/staleness.ts'
import type { WorkerContext } from '../activities/worker-context.ts'
import { requestPublish } from '../client/request-publish.ts'

const everyMs = 5_000

/**
 * Has a revision published when a source becomes stale, until `signal` aborts: answers name their gaps as of the revision that they are
 * about. The first look of a worker asks for one too; where nothing is different, none is made.
 *
 * @param onError told once for each time that Temporal or the database stops answering; the watch goes on
 */
export async function watchStaleness(
  { db, temporal }: Pick<WorkerContext, 'db' | 'temporal'>,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  let known = '[]'
  let failing = false
  while (!signal.aborted) {
    try {
      const now = new Date().toISOString()
      const stale = (await allSources(db)).filter((source) => isStale(source, now))
      const names = JSON.stringify(stale.map(({ name }) => name))
      if (names !== known) {
        await requestPublish(temporal, 'staleness')
        known = names
      }
      failing = false
    } catch (error) {
      if (!failing) onError(error)
      failing = true
    }
    await setTimeout(everyMs, undefined, { signal }).catch(() => undefined)
  }
}

import { setTimeout } from 'node:timers/promises'
import { filesSeen } from '@throughline/graph/store/queries/files-seen.ts'
import { keepFilesSeen } from '@throughline/graph/store/queries/keep-files-seen.ts'
import type { WorkerContext } from '../activities/worker-context.ts'
import { plannedSources, runSchedule } from '../client/schedules.ts'
import type { SourcePlan } from '../source-plan.ts'
import { WatchedSource } from './watched-source.ts'

/** Shortest time between two looks: a change that held still for so long is read. */
const everyMs = 500

/**
 * Looks at the files of watched sources until `signal` aborts, and has a changed source's schedule run at once. What was read last is
 * kept in the store, so a change that happened while no worker ran is found by the next one.
 *
 * @param onError told once for each time that Temporal or the database stops answering; the watch goes on
 */
export async function watchSources(
  context: Pick<WorkerContext, 'db' | 'temporal'>,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  const watched = new Map<string, WatchedSource>()
  let failing = false
  while (!signal.aborted) {
    const start = performance.now()
    try {
      await lookAtAll(context, watched)
      failing = false
    } catch (error) {
      if (!failing) onError(error)
      failing = true
    }
    // However many files there are, looking takes at most half of the time.
    const pause = Math.max(everyMs, performance.now() - start)
    await setTimeout(pause, undefined, { signal }).catch(() => undefined)
  }
}

async function lookAtAll(
  { db, temporal }: Pick<WorkerContext, 'db' | 'temporal'>,
  watched: Map<string, WatchedSource>,
): Promise<void> {
  const plans = (await plannedSources(temporal)).filter(({ plan, paused }) => plan.watch && !paused)
  const names = new Set(plans.map(({ plan }) => plan.source))
  for (const name of watched.keys()) if (!names.has(name)) watched.delete(name)
  for (const { plan } of plans) {
    const known = watched.get(plan.source) ?? new WatchedSource()
    watched.set(plan.source, known)
    await lookAt(plan, known)
  }

  async function lookAt(plan: SourcePlan, known: WatchedSource): Promise<void> {
    const { source } = plan
    const [read] = await db.read(filesSeen, { source })
    const look = await known.look(plan, read)
    if (look.kind === 'touched') await db.write(keepFilesSeen, { source, ...look.seen })
    if (look.kind !== 'changed') return
    try {
      await runSchedule(temporal, source)
    } catch (error) {
      known.tellAgain()
      throw error
    }
  }
}

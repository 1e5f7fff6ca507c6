import {
  CancellationScope,
  ContinueAsNew,
  condition,
  continueAsNew,
  getExternalWorkflowHandle,
  isCancellation,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import {
  ESTATE_WORKFLOW_ID,
  PARALLEL_UNITS,
  type PublishResult,
  type SyncInput,
  type SyncProgress,
  type SyncResult,
  type SyncState,
  UNITS_PER_RUN,
  type Unit,
} from '../contract.ts'
import { store, work } from './activity-proxies.ts'
import { acquireSignal, grantedSignal, progressQuery, publishedSignal, releaseSignal } from './messages.ts'
import { reasonOf } from './reason-of.ts'

/** What a run hands to the next one when a sync continues as new. */
interface Carried {
  readonly offset: number
  readonly progress: SyncProgress
  readonly changed: number
  readonly sources: readonly string[]
  readonly refusedFiles: number
  readonly notes?: readonly string[]
}

const nothingYet: Carried = {
  offset: 0,
  progress: { phase: 'waiting', unitsTotal: 0, unitsDone: 0, accepted: 0, refused: 0, retired: 0 },
  changed: 0,
  sources: [],
  refusedFiles: 0,
}

/**
 * Ingests files into the store and has the change published. A partial or failed reading never retires a fact; a cancelled one
 * keeps what it had written, which the next complete reading brings into order.
 */
export async function syncSource(input: SyncInput, carried: Carried = nothingYet): Promise<SyncResult> {
  let progress = carried.progress
  let { changed, refusedFiles } = carried
  const sources = new Set(carried.sources)
  const notes = [...(carried.notes ?? [])]
  let granted = carried.offset > 0
  let published: PublishResult | undefined
  setHandler(progressQuery, () => progress)
  setHandler(grantedSignal, () => {
    granted = true
  })
  setHandler(publishedSignal, (result) => {
    published = result
  })
  const estate = getExternalWorkflowHandle(ESTATE_WORKFLOW_ID)
  const holder = workflowInfo().workflowId
  const phase = (next: SyncProgress['phase']): void => {
    progress = { ...progress, phase: next }
  }
  const ingest = async (unit: Unit): Promise<void> => {
    const result = await work.ingestUnit({ input, unit })
    changed += result.changed
    refusedFiles += result.refusedFiles
    for (const source of result.sources) sources.add(source)
    notes.push(...(result.notes ?? []))
    progress = {
      ...progress,
      unitsDone: progress.unitsDone + unit.files.length,
      accepted: progress.accepted + result.accepted,
      refused: progress.refused + result.refused,
      retired: progress.retired + result.retired,
    }
  }
  const release = (publish: boolean): Promise<void> =>
    CancellationScope.nonCancellable(() => estate.signal(releaseSignal, { holder, publish }))
  const finish = (state: SyncState, reason?: string): Promise<void> =>
    CancellationScope.nonCancellable(() =>
      store.finishSync({ syncId: input.syncId, state, ...(reason === undefined ? {} : { reason }) }),
    )

  try {
    if (carried.offset === 0) {
      await store.startSync({ input })
      await store.ensureCoordinator()
      await estate.signal(acquireSignal, { holder })
      await condition(() => granted)
    }
    phase('listing')
    const { units, total, files } = await work.listUnits({ input, offset: carried.offset, limit: UNITS_PER_RUN })
    progress = { ...progress, phase: 'ingesting', unitsTotal: files }
    await inParallel(units, PARALLEL_UNITS, ingest)
    const offset = carried.offset + units.length
    if (offset < total) {
      return await continueAsNew<typeof syncSource>(input, {
        offset,
        progress,
        changed,
        sources: [...sources],
        refusedFiles,
        notes,
      })
    }
    phase('sweeping')
    // A file that was renamed and is broken looks like one that is gone: only a sync without a refusal tells what is.
    if (input.complete && refusedFiles === 0 && progress.refused === 0) {
      const { retired } = await work.sweepSources({ syncId: input.syncId, sources: [...sources] })
      progress = { ...progress, retired: progress.retired + retired }
      changed += retired
    }
  } catch (error) {
    // Continuing as new is thrown: it is neither a failure nor an end.
    if (error instanceof ContinueAsNew) throw error
    await release(false)
    await (isCancellation(error) ? finish('cancelled') : finish('failed', reasonOf(error)))
    throw error
  }
  phase('publishing')
  const state = refusedFiles > 0 || progress.refused > 0 ? 'partial' : 'done'
  await finish(state)
  await release(true)
  await condition(() => published !== undefined)
  phase('done')
  const { unitsTotal, accepted, refused, retired } = progress
  return {
    syncId: input.syncId,
    state,
    unitsTotal,
    accepted,
    refused,
    retired,
    changed,
    revision: published?.revision ?? null,
    ...(notes.length === 0 ? {} : { notes }),
    ...(published?.failure === undefined ? {} : { publishFailure: published.failure }),
  }
}

/** Runs `task` on all items, at most `width` at a time. */
async function inParallel<T>(items: readonly T[], width: number, task: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
}

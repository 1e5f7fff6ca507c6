import {
  condition,
  continueAsNew,
  executeChild,
  getExternalWorkflowHandle,
  isCancellation,
  ParentClosePolicy,
  type SignalDefinition,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow'
import { PUBLISH_WORKFLOW_ID, type PublishResult } from '../contract.ts'
import { store } from './activity-proxies.ts'
import { acquireSignal, grantedSignal, publishedSignal, releaseSignal } from './messages.ts'
import { publishRevision } from './publish-revision.ts'
import { reasonOf } from './reason-of.ts'

/** Who waits, who holds and who wants a publish: what outlives a run of the coordinator. */
export interface Turns {
  readonly waiting: readonly string[]
  readonly holding: readonly string[]
  readonly wanting: readonly string[]
}

/** For so long after the first request, a publish waits for syncs that are queued, so that one serves them all. */
const PATIENCE_MS = 10_000

/** A sync that is started right after another still finds its place before the publish. */
const DEBOUNCE = '500 milliseconds'

/** How often to look whether holders still run: one that was terminated cannot release. */
const LOOK_AFTER = '30 seconds'

const EVENTS_PER_RUN = 2_000

/**
 * Lets syncs and publishing take turns, one at a time: two syncs that read the same unit would sweep what the other had just seen, and within
 * a sync units are read beside each other anyway. Syncs that wait while a publish is wanted go first and share it, but cannot put it off for
 * longer than PATIENCE_MS.
 */
export async function coordinateEstate(turns: Turns = { waiting: [], holding: [], wanting: [] }): Promise<void> {
  const waiting = [...turns.waiting]
  const holding = new Set(turns.holding)
  const wanting = [...turns.wanting]
  setHandler(acquireSignal, ({ holder }) => {
    if (!holding.has(holder) && !waiting.includes(holder)) waiting.push(holder)
  })
  setHandler(releaseSignal, ({ holder, publish }) => {
    holding.delete(holder)
    if (waiting.includes(holder)) waiting.splice(waiting.indexOf(holder), 1)
    if (publish && wanting.length === 0) wantedAt = Date.now()
    if (publish) wanting.push(holder)
  })
  let wantedAt = 0
  const mayGrant = (): boolean =>
    waiting.length > 0 && holding.size === 0 && (wanting.length === 0 || Date.now() - wantedAt < PATIENCE_MS)
  const mayPublish = (): boolean => wanting.length > 0 && holding.size === 0 && !mayGrant()

  while (workflowInfo().historyLength < EVENTS_PER_RUN) {
    if (holding.size === 0) await condition(() => mayGrant() || mayPublish())
    else if (!(await condition(() => mayGrant() || mayPublish(), LOOK_AFTER))) {
      for (const gone of await store.endedWorkflows({ workflowIds: [...holding] })) holding.delete(gone)
      continue
    }
    if (mayGrant()) {
      const holder = waiting.shift()
      if (holder === undefined) continue
      holding.add(holder)
      if (!(await tell(holder, grantedSignal))) holding.delete(holder)
      continue
    }
    await sleep(DEBOUNCE)
    if (!mayPublish()) continue
    const served = wanting.splice(0)
    const result = await publish()
    for (const holder of new Set(served)) await tell(holder, publishedSignal, result)
  }
  await continueAsNew<typeof coordinateEstate>({ waiting, holding: [...holding], wanting })
}

/** Publishes; a failure is an answer to those who wait for it, not the end of the coordinator. */
async function publish(): Promise<PublishResult> {
  try {
    return await executeChild(publishRevision, {
      workflowId: PUBLISH_WORKFLOW_ID,
      parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
    })
  } catch (error) {
    if (isCancellation(error)) throw error
    return { revision: null, changed: false, failure: reasonOf(error) }
  }
}

/** Signals a workflow; false if it is over. */
async function tell<A extends unknown[]>(
  workflowId: string,
  signal: SignalDefinition<A>,
  ...args: A
): Promise<boolean> {
  try {
    await getExternalWorkflowHandle(workflowId).signal(signal, ...args)
    return true
  } catch (error) {
    if (isCancellation(error)) throw error
    return false
  }
}
